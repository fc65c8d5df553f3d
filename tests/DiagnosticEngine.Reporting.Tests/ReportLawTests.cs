using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Diagnoses;
using DiagnosticEngine.Reporting.Diagnoses;
using DiagnosticEngine.Reporting.Roadmaps;

namespace DiagnosticEngine.Reporting.Tests;

public sealed class ReportLawTests
{
    private static readonly string[] Elements =
    [
        "html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "h3", "nav", "section", "p", "ul", "li", "a", "dl", "dt", "dd",
    ];

    private static readonly string[] Attributes = ["lang", "charset", "name", "content", "http-equiv", "aria-label", "aria-labelledby", "id", "href"];

    [Fact]
    public void WriteHtml_AnyText_IsWellFormedAndRunsAndLoadsNothing() => Law.ForAll(100, rng =>
    {
        string html = RoadmapHtml.Write(SampleRoadmap.Make(t => t + NastyText.Draw(rng)), SampleCurriculum.With(NastyText.Draw(rng), t => t + NastyText.Draw(rng)));
        XDocument page = Parse(html);
        Assert.All(page.Descendants(), e => Assert.Contains(e.Name.LocalName, Elements));
        Assert.All(page.Descendants().Attributes(), a => Assert.Contains(a.Name.LocalName, Attributes));
        Assert.All(page.Descendants("a"), a => Assert.StartsWith("#", a.Attribute("href")!.Value, StringComparison.Ordinal));
        Assert.DoesNotContain("url(", page.Descendants("style").Single().Value, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", page.Descendants("style").Single().Value, StringComparison.Ordinal);
        Assert.Empty(page.DescendantNodes().OfType<XComment>());
        AssertPlain(html, int.MaxValue);
    });

    [Fact]
    public void WriteHtml_AnyText_ShowsItAsItIs()
    {
        const string Text = "a < b & \"c\" 'd' &amp; </dd>";
        XDocument page = Parse(RoadmapHtml.Write(SampleRoadmap.Make(), SampleCurriculum.With(Text, t => t + Text)));
        Assert.Contains(page.Descendants("p"), p => p.Value == $"“{Text}”");
        Assert.Contains(page.Descendants("h3"), h => h.Value == $"Consistent with “smaller digit from larger{Text}”");
    }

    [Fact]
    public void WriteHtml_Headings_NeverSkipALevelAndNameTheirSections()
    {
        XDocument page = Parse(RoadmapHtml.Write(SampleRoadmap.Make(), SampleCurriculum.Make()));
        int[] levels = [.. page.Descendants().Where(e => e.Name.LocalName is "h1" or "h2" or "h3").Select(e => e.Name.LocalName[1] - '0')];
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), p => Assert.True(p.Second <= p.First + 1));
        Assert.All(page.Descendants("section"), s => Assert.NotNull(s.Elements().First().Attribute("id")));
        Assert.All(page.Descendants("section").Where(s => s.Attribute("aria-labelledby") is null), s => Assert.Equal("section", s.Parent!.Name.LocalName));
        Assert.All(page.Descendants("section").Where(s => s.Attribute("aria-labelledby") is not null), s => Assert.Equal(s.Attribute("aria-labelledby")!.Value, s.Elements().First().Attribute("id")!.Value));
        string[] ids = [.. page.Descendants().Attributes("id").Select(a => a.Value)];
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.All(page.Descendants("a"), a => Assert.Contains(a.Attribute("href")!.Value[1..], ids));
    }

    [Fact]
    public void WriteMarkdown_AnyText_KeepsItsStructure()
    {
        string plain = Shape(RoadmapMarkdown.Write(SampleRoadmap.Make(), SampleCurriculum.Make()));
        string plainDiagnosis = Shape(DiagnosisMarkdown.Write(SampleDiagnosis.MakeTold(), SampleCurriculum.Make()));
        Law.ForAll(100, rng =>
        {
            Curriculum nasty = SampleCurriculum.With("x" + NastyText.Draw(rng), t => t + NastyText.Draw(rng));
            string roadmap = RoadmapMarkdown.Write(SampleRoadmap.Make(t => t + NastyText.Draw(rng)), nasty);
            string diagnosis = DiagnosisMarkdown.Write(SampleDiagnosis.MakeTold(t => t + NastyText.Draw(rng)), nasty);
            Assert.Equal(plain, Shape(roadmap));
            Assert.Equal(plainDiagnosis, Shape(diagnosis));
            AssertPlain(roadmap, int.MaxValue);
            AssertPlain(diagnosis, int.MaxValue);
        });
    }

    [Theory]
    [InlineData("# one", "\\# one")]
    [InlineData("1. one", "1\\. one")]
    [InlineData("- one", "\\- one")]
    [InlineData("a * b_c", "a \\* b\\_c")]
    [InlineData("x < y & z", "x \\< y & z")]
    [InlineData("&amp; 3.5", "\\&amp; 3.5")]
    public void WriteMarkdown_SpecialText_IsEscaped(string text, string expected) =>
        Assert.Contains($"\n- {expected}\n", DiagnosisMarkdown.Write(SampleDiagnosis.Make() with { Notes = [text] }, SampleCurriculum.Make()), StringComparison.Ordinal);

    [Fact]
    public void WriteText_AnyText_StaysWithinItsColumns() => Law.ForAll(100, rng =>
    {
        Curriculum nasty = SampleCurriculum.With(NastyText.Draw(rng), t => t + NastyText.Draw(rng));
        AssertPlain(RoadmapText.Write(SampleRoadmap.Make(t => t + NastyText.Draw(rng)), nasty), 78);
        AssertPlain(DiagnosisText.Write(SampleDiagnosis.MakeTold(t => t + NastyText.Draw(rng)), nasty), 78);
    });

    [Fact]
    public void Write_AnotherCulture_SaysTheSame()
    {
        string[] expected = All();
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        other.NumberFormat.NumberDecimalSeparator = ",";
        other.NumberFormat.NegativeSign = "~";
        try
        {
            CultureInfo.CurrentCulture = other;
            Assert.Equal(expected, All());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Write_Sample_NamesNoIdsScoresOrConditions()
    {
        Curriculum curriculum = SampleCurriculum.Make();
        string[] unwanted =
        [
            .. curriculum.Skills.Select(s => s.Id), .. curriculum.Misconceptions.Select(m => m.Id),
            "%", "0.97", "dyscalculia", "disorder", "disability", "fail", "weak", "poor", "behind", "score",
        ];
        Assert.All(All(), text => Assert.All(unwanted, word => Assert.DoesNotContain(word, WithoutStyle(text), StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void WriteDiagnosis_NothingTested_CallsNothingNotSecure() => Law.ForAll(100, rng =>
    {
        Diagnosis sample = rng.NextBool(0.5) ? SampleDiagnosis.Make() : SampleDiagnosis.MakeTold();
        Diagnosis untested = sample with
        {
            Skills = [.. sample.Skills.Select(s => s with
            {
                IsTested = false,
                IsProcedureWithoutModel = false,
                Representations = [.. s.Representations.Select(r => r with { IsTested = false, Status = (MasteryStatus)rng.NextBelow(3) })],
            })],
        };
        string text = DiagnosisMarkdown.Write(untested, SampleCurriculum.Make());
        Assert.DoesNotContain("not secure yet", text, StringComparison.Ordinal);
        Assert.DoesNotContain(text.Split('\n'), l => l.StartsWith('|') && (l.Contains('○') || l.Contains('/')));
    });

    [Fact]
    public void Write_WrongCalls_Throw()
    {
        Curriculum curriculum = SampleCurriculum.Make();
        Assert.Throws<ArgumentNullException>(() => RoadmapHtml.Write(null!, curriculum));
        Assert.Throws<ArgumentNullException>(() => RoadmapText.Write(SampleRoadmap.Make(), null!));
        Assert.Throws<ArgumentNullException>(() => DiagnosisText.Write(null!, curriculum));
        Assert.Throws<ArgumentNullException>(() => DiagnosisMarkdown.Write(SampleDiagnosis.Make(), null!));
        Assert.Throws<ArgumentException>(() => DiagnosisText.Write(SampleDiagnosis.Make() with { CurriculumFingerprint = "0ff" }, curriculum));
        Assert.Throws<KeyNotFoundException>(() => DiagnosisText.Write(SampleDiagnosis.Make() with { Needs = ["no.such"] }, curriculum));
        Assert.Throws<KeyNotFoundException>(() => RoadmapText.Write(
            new() { Steps = [SampleRoadmap.Make().Steps[0] with { SkillId = "no.such" }], FurtherSteps = 0 }, curriculum));
    }

    private static string[] All()
    {
        Curriculum curriculum = SampleCurriculum.Make();
        return
        [
            RoadmapText.Write(SampleRoadmap.Make(), curriculum), RoadmapMarkdown.Write(SampleRoadmap.Make(), curriculum),
            RoadmapHtml.Write(SampleRoadmap.Make(), curriculum), DiagnosisText.Write(SampleDiagnosis.Make(), curriculum),
            DiagnosisMarkdown.Write(SampleDiagnosis.Make(), curriculum), DiagnosisText.Write(SampleDiagnosis.MakeTold(), curriculum),
        ];
    }

    private static XDocument Parse(string html)
    {
        using XmlReader reader = XmlReader.Create(new StringReader(html), new() { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader);
    }

    /// <summary>How each line of Markdown begins, and how many cells it has: what a text must not change.</summary>
    private static string Shape(string markdown) => string.Join('\n', markdown.Split('\n').Select(line =>
    {
        string start = line.TrimStart();
        int cells = line.Where((c, i) => c == '|' && (i == 0 || line[i - 1] != '\\')).Count();
        string mark = start.StartsWith('#') || start.StartsWith('|') ? start.Split(' ')[0] : start.StartsWith("- ", StringComparison.Ordinal) ? "-" : start.Length > 0 ? "text" : "";
        return $"{line.Length - start.Length}{mark}{cells}";
    }));

    private static string WithoutStyle(string text) => text.Contains("<style>", StringComparison.Ordinal) ? text[text.IndexOf("</style>", StringComparison.Ordinal)..] : text;

    private static void AssertPlain(string text, int columns)
    {
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain(text, c => char.IsControl(c) && c != '\n');
        Assert.DoesNotContain('\u202e', text);
        Assert.All(text.Split('\n'), l => Assert.True(l.Length <= columns, l));
    }
}
