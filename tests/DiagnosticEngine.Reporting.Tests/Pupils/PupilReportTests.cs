using System.Xml;
using System.Xml.Linq;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Items;
using DiagnosticEngine.Numerics;
using DiagnosticEngine.Progress;
using DiagnosticEngine.Reporting.Programme;
using DiagnosticEngine.Reporting.Pupils;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Reporting.Tests.Pupils;

public sealed class PupilReportTests
{
    private static readonly string[] s_unkind =
    [
        "fail", "weak", "poor", "behind", " bad", "wrong answer", "low ability", "below average", "deficit", "dyscalculia", "disorder", "disability", "lazy", "careless", "should know",
    ];

    [Fact]
    public void Write_AnyText_IsWellFormedAndRunsAndLoadsNothing() => Law.ForAll(40, random =>
    {
        PupilReport report = Draw(random, t => t + NastyText.Draw(random));
        foreach (string html in new[] { PupilReportHtml.Write(report), PupilSheetHtml.Write(report) })
        {
            XDocument page = Parse(html);
            Assert.DoesNotContain(page.Descendants(), e => e.Name.LocalName is "script" or "link" or "img" or "iframe" or "object" or "form");
            Assert.DoesNotContain(page.Descendants().Attributes(), a => a.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase) || a.Name.LocalName == "src");
            Assert.All(page.Descendants().Attributes("href"), a => Assert.StartsWith("#", a.Value, StringComparison.Ordinal));
            string[] ids = [.. page.Descendants().Attributes("id").Select(a => a.Value)];
            Assert.Equal(ids.Length, ids.Distinct().Count());
            Assert.All(page.Descendants().Attributes("aria-labelledby").SelectMany(a => a.Value.Split(' ')), id => Assert.Contains(id, ids));
        }

        Assert.All(new[] { PupilReportText.Write(report), PupilSheetText.Write(report), PupilReportMarkdown.Write(report), PupilSheetMarkdown.Write(report) }, t => Assert.DoesNotContain('\r', t));
    });

    [Fact]
    [Trait("Requirement", "V7")]
    public void Write_AnyAnswers_NeverShames() => Law.ForAll(30, random =>
    {
        PupilReport report = Draw(random, t => t);
        foreach (string text in new[] { PupilReportMarkdown.Write(report), PupilSheetMarkdown.Write(report) })
        {
            Assert.All(s_unkind, w => Assert.DoesNotContain(w, text, StringComparison.OrdinalIgnoreCase));
        }

        // The page for the pupil holds no level, no number of right answers and no word of gaps.
        Assert.All((string[])["Level", "not right", "not secure", "gap", "%"], w => Assert.DoesNotContain(w, PupilSheetMarkdown.Write(report), StringComparison.Ordinal));
    });

    [Fact]
    [Trait("Requirement", "B5")]
    [Trait("Requirement", "I1")]
    public void Write_ResultFromElsewhere_StandsBesideAndMovesNoLevel()
    {
        PupilReport report = Draw(DeterministicRandom.FromSeed(3), t => t);
        ProgrammeRecord records = new()
        {
            FormatVersion = 1,
            ExternalScores = [new() { PupilId = report.Session.PupilId, Name = "Key Stage 2", Date = new(2024, 5, 14), Scale = "scaled score, 80 to 120", Score = "94" }],
            Voices = [new() { PupilId = report.Session.PupilId, Date = new(2024, 9, 9), Text = "I like the blocks", HasConsent = false, Prompt = "What helped?" }],
        };
        string with = PupilReportMarkdown.Write(report with { Records = records });
        Assert.Contains("Key Stage 2, 14 May 2024: 94 (scaled score, 80 to 120). No part of any level here.", with, StringComparison.Ordinal);
        Assert.Contains("9 September 2024, asked “What helped?”: “I like the blocks” (not to be shown to others)", with, StringComparison.Ordinal);
        string plain = PupilReportMarkdown.Write(report);
        Assert.Equal(Levels(plain), Levels(with));

        static string Levels(string text) => text[text.IndexOf("## Levels", StringComparison.Ordinal)..text.IndexOf("The rule is called", StringComparison.Ordinal)];
    }

    [Fact]
    [Trait("Requirement", "K3")]
    public void Write_PurposeOfTheIntervention_IsShown()
    {
        PupilReport report = Draw(DeterministicRandom.FromSeed(3), t => t);
        Assert.DoesNotContain("Taught for", PupilReportMarkdown.Write(report), StringComparison.Ordinal);
        ProgrammeRecord records = new() { FormatVersion = 1, Form = new() { Purpose = InterventionPurpose.SpecificGaps } };
        Assert.Contains("**Taught for:** a few particular gaps", PupilReportMarkdown.Write(report with { Records = records }), StringComparison.Ordinal);
        CohortReport cohort = CohortReport.Of(records, report.Session.Bank.Curriculum, LevelKind.Area, "number");
        string page = CohortMarkdown.Write(cohort, report.Session.Bank.Curriculum);
        Assert.Contains("**What it is for:** a few particular gaps", page, StringComparison.Ordinal);
        Assert.Contains("0 of the 7 of the checklist", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_DiagnosisOfAnotherCurriculum_IsRefused()
    {
        PupilReport report = Draw(DeterministicRandom.FromSeed(3), t => t);
        PupilReport other = report with { Diagnosis = report.Diagnosis with { CurriculumFingerprint = "other" } };
        Assert.Throws<ArgumentException>(() => PupilReportHtml.Write(other));
        Assert.Throws<ArgumentException>(() => PupilSheetText.Write(other));
        Assert.Throws<ArgumentNullException>(() => PupilReportMarkdown.Write(null!));
    }

    [Fact]
    public async Task Write_NothingAnswered_IsKindAndEmpty()
    {
        AssessmentEngine engine = new(TestBank.Create());
        AssessmentSession session = engine.Start("p-1", 1);
        PupilReport report = new() { Session = session, Diagnosis = engine.Diagnose(session), Roadmap = engine.PlanRoadmap(session), FullSteps = 0 };
        await Verifier.Verify(PupilSheetText.Write(report) + "\n=====\n" + PupilReportText.Write(report));
    }

    private static PupilReport Draw(DeterministicRandom random, Func<string, string> text)
    {
        ItemBank plain = TestBank.Create();
        CurriculumDefinition definition = plain.Curriculum.Definition with
        {
            Title = text("Map"),
            Strands = [.. plain.Curriculum.Strands.Select(s => s with { Name = text(s.Name) })],
            Skills = [.. plain.Curriculum.Skills.Select(s => s with { Statement = text(s.Statement), PupilStatement = text(s.PupilStatement), Classroom = text("Ask for counters.") })],
            Groups = [new() { Id = "g", Name = text("Exchange"), SkillIds = ["sub.exchange", "sub.zero"] }],
        };
        AssessmentEngine engine = new(new ItemBank(new(definition), plain.Items));
        AssessmentSession session = engine.Start("P-7", random.NextUInt64(), new SessionOptions { MaxItems = 4 + (int)random.NextBelow(12), StableSteps = 0, Year = 7 });
        while (session.TryGetNextItem(out ItemVariant? variant))
        {
            string id = $"r{session.Steps.Count}";
            string answer = random.NextBool(0.5) ? variant.Write(variant.Answer) : variant.Predictions.Count > 0 && random.NextBool(0.7) ? variant.Write(variant.Predictions[0].Gives) : "1";
            session.Submit(random.NextBool(0.15) ? new() { Id = id, NotSure = true } : new() { Id = id, Text = answer });
        }

        return new()
        {
            Session = session,
            Diagnosis = engine.Diagnose(session),
            Roadmap = engine.PlanRoadmap(session),
            Day = new(2026, 11, 2),
            Point = SchoolYearPoint.OnDay(7, new(2026, 9, 1), new(2026, 11, 2)),
        };
    }

    private static XDocument Parse(string html)
    {
        using XmlReader reader = XmlReader.Create(new StringReader(html[html.IndexOf('\n', StringComparison.Ordinal)..].TrimStart()), new() { DtdProcessing = DtdProcessing.Prohibit });
        return XDocument.Load(reader);
    }
}
