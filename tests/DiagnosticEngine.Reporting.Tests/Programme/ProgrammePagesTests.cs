using System.Globalization;
using System.Xml.Linq;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Reporting.Programme;

namespace DiagnosticEngine.Reporting.Tests.Programme;

public sealed class ProgrammePagesTests
{
    [Fact]
    [Trait("Requirement", "G2")]
    public Task Write_GroupsAsText_SaysWhatEachGetsAndGivesUp() => Verifier.Verify(GroupsText.Write(SampleProgramme.Groups(SampleCurriculum.Make()), SampleCurriculum.Make()));

    [Fact]
    public Task Write_GroupsAsMarkdown_IsAsAccepted() => Verifier.Verify(GroupsMarkdown.Write(SampleProgramme.Groups(SampleCurriculum.Make()), SampleCurriculum.Make()));

    [Fact]
    public Task Write_GroupsAsHtml_IsAsAccepted() => Verifier.Verify(GroupsHtml.Write(SampleProgramme.Groups(SampleCurriculum.Make()), SampleCurriculum.Make()));

    [Fact]
    public Task Write_ProgressAsText_IsAsAccepted() => Verifier.Verify(ProgressText.Write(SampleProgramme.Progress(SampleCurriculum.Make()), SampleCurriculum.Make()));

    [Fact]
    public void Write_AnyText_IsWellFormedAndRunsAndLoadsNothing() => Law.ForAll(20, random =>
    {
        Curriculum curriculum = SampleCurriculum.With(NastyText.Draw(random), t => t + NastyText.Draw(random));
        string[] pages =
        [
            CohortHtml.Write(SampleProgramme.Cohort(curriculum), curriculum), ProgressHtml.Write(SampleProgramme.Progress(curriculum), curriculum),
            GroupsHtml.Write(SampleProgramme.Groups(curriculum), curriculum),
        ];
        foreach (string html in pages)
        {
            XDocument page = XDocument.Parse(html.Replace("<!DOCTYPE html>", "", StringComparison.Ordinal));
            int[] levels = [.. page.Descendants().Where(e => e.Name.LocalName is "h1" or "h2" or "h3" or "h4").Select(e => e.Name.LocalName[1] - '0')];
            Assert.Equal(1, levels[0]);
            Assert.All(levels.Zip(levels.Skip(1)), p => Assert.True(p.Second <= p.First + 1));
            string[] ids = [.. page.Descendants().Attributes("id").Select(a => a.Value)];
            Assert.Equal(ids.Length, ids.Distinct().Count());
            Assert.All(page.Descendants().Attributes("aria-labelledby").SelectMany(a => a.Value.Split(' ')), id => Assert.Contains(id, ids));
            Assert.Empty(page.Descendants().Where(e => e.Name.LocalName is "script" or "img" or "link" or "iframe"));
            Assert.DoesNotContain("url(", page.Descendants("style").Single().Value, StringComparison.OrdinalIgnoreCase);
        }
    });

    [Fact]
    public void Write_AnyText_KeepsTheStructureOfMarkdown()
    {
        int expected = Lines(SampleCurriculum.Make());
        Law.ForAll(20, random => Assert.Equal(expected, Lines(SampleCurriculum.With(NastyText.Draw(random), t => t + NastyText.Draw(random)))));

        static int Lines(Curriculum curriculum) => CohortMarkdown.Write(SampleProgramme.Cohort(curriculum), curriculum).Split('\n').Length
            + ProgressMarkdown.Write(SampleProgramme.Progress(curriculum), curriculum).Split('\n').Length + GroupsMarkdown.Write(SampleProgramme.Groups(curriculum), curriculum).Split('\n').Length;
    }

    [Fact]
    public void Write_AnyCulture_SaysTheSame()
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
    [Trait("Requirement", "I4")]
    public void Write_Pages_SayWhatTheNumbersDoNotMean() => Assert.All(All().Take(6), text =>
    {
        Assert.Contains("no norm", text, StringComparison.Ordinal);
        Assert.Contains("no comparison group", text.ReplaceLineEndings(" "), StringComparison.Ordinal);
    });

    [Fact]
    [Trait("Requirement", "V7")]
    public void Write_AFall_ReadsKindlyAndNamesNoCause()
    {
        string[] unwanted = ["fail", "worse", "poor", "weak", "decline", "fell", "behind", "disappoint", "unfortunately", "because", "thanks to", "caused", "due to", "shame", "lazy"];
        foreach (string text in All().Where(t => !t.StartsWith('<')))
        {
            Assert.All(unwanted, word => Assert.DoesNotContain(word, text, StringComparison.OrdinalIgnoreCase));
        }

        Assert.Contains("a little lower on that day", All()[3].ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    private static string[] All()
    {
        Curriculum curriculum = SampleCurriculum.Make();
        return
        [
            CohortText.Write(SampleProgramme.Cohort(curriculum), curriculum), CohortMarkdown.Write(SampleProgramme.Cohort(curriculum), curriculum),
            CohortHtml.Write(SampleProgramme.Cohort(curriculum), curriculum), ProgressText.Write(SampleProgramme.Progress(curriculum), curriculum),
            ProgressMarkdown.Write(SampleProgramme.Progress(curriculum), curriculum), ProgressHtml.Write(SampleProgramme.Progress(curriculum), curriculum),
            GroupsText.Write(SampleProgramme.Groups(curriculum), curriculum), GroupsMarkdown.Write(SampleProgramme.Groups(curriculum), curriculum),
        ];
    }
}
