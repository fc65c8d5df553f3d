using DiagnosticEngine.Items;
using DiagnosticEngine.Progress;
using DiagnosticEngine.Reporting.Pupils;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Reporting.Tests.Pupils;

/// <summary>The report about a pupil who has all that is on the map.</summary>
public sealed class CompletePupilTests
{
    [Fact]
    [Trait("Requirement", "D3")]
    public void Write_EverythingSecureInYearNine_PrintsCompleteAndNoGap()
    {
        AssessmentEngine engine = new(TestBank.Create());
        AssessmentSession session = engine.Start("P-9", 1, new() { MaxItems = 24, StableSteps = 0, Certainty = 1, Year = 9 });
        while (session.TryGetNextItem(out ItemVariant? variant))
        {
            session.Submit(new() { Id = $"r{session.Steps.Count}", Text = variant.Write(variant.Answer) });
        }

        PupilReport report = new()
        {
            Session = session,
            Diagnosis = engine.Diagnose(session),
            Roadmap = engine.PlanRoadmap(session),
            Day = new(2026, 11, 2),
            Point = SchoolYearPoint.OnDay(9, new(2026, 9, 1), new(2026, 11, 2)),
        };
        string[] lines = PupilReportMarkdown.Write(report).Split('\n');
        Assert.Equal([LevelDifference.CompleteWords, LevelDifference.CompleteWords], Differences("| Subtraction | 4.0"));

        // The sample map holds nothing of this strand at its top level.
        Assert.Equal(["-6.0", "-5.2"], Differences("| Place value | 3.0"));

        string[] Differences(string row) => lines.First(l => l.StartsWith(row, StringComparison.Ordinal)).Split('|', StringSplitOptions.TrimEntries)[^3..^1];
    }
}
