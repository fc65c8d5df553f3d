using DiagnosticEngine.Curricula;
using DiagnosticEngine.Reporting.Diagnoses;
using DiagnosticEngine.Reporting.Documents;
using DiagnosticEngine.Reporting.Programme;

namespace DiagnosticEngine.Reporting.Pupils;

/// <summary>The report for adults as a page: what is there, what comes next, what to teach; then levels, map and every answer behind them.</summary>
internal static class PupilReportPage
{
    public static Page Of(PupilReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        Curriculum curriculum = report.Curriculum();
        return new(
            $"Where {report.Session.PupilId} stands in mathematics",
            curriculum.Definition.Language,
            [
                OpeningFacts.Of(report),
                .. InShort.Of(report),
                AbilitySection.Of(report),
                NeedSection.Of(report),
                .. ModelSection.Of(report),
                PatternSection.Of(report.Diagnosis, curriculum),
                NextSteps.Of(report),
                LevelTable.Of(report),
                .. ChangeSection.Of(report),
                .. VoiceSection.Of(report),
                MapSection.Of(report.Diagnosis, curriculum),
                .. ToldSection.Of(report.Diagnosis, curriculum),
                AnswerSection.Of(report),
                .. report.Diagnosis.Notes.Count == 0 ? [] : new[] { new Section("Please note", [new Bullets(report.Diagnosis.Notes)]) },
            ])
        {
            Footer = report.Progress is null ? Limits.OfPupil : [.. Limits.OfPupil, ProgrammeFooter.Chosen, ProgrammeFooter.OwnWord, ProgrammeFooter.OnTheDay],
        };
    }
}
