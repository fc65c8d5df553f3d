using DiagnosticEngine.Diagnoses;
using DiagnosticEngine.Progress;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Cli.Commands;

/// <summary>Several assessments of one pupil: which is the latest, and what changed since the first.</summary>
internal static class PupilSessions
{
    /// <summary>The latest by day; the last one named where days are missing or the same.</summary>
    /// <exception cref="FailedCheckException">They belong to different pupils.</exception>
    public static AssessmentSession Latest(IReadOnlyList<AssessmentSession> sessions) => sessions.Any(s => s.PupilId != sessions[0].PupilId)
        ? throw new FailedCheckException("The sessions belong to different pupils; a report is about one.")
        : InOrder(sessions)[^1];

    /// <summary>What changed between the first and the latest; with one session, between the first and the last levels in the records; null where there is neither.</summary>
    public static ProgressReport? Progress(AssessmentEngine engine, IReadOnlyList<AssessmentSession> sessions, ProgrammeRecord? records, ProgrammeProgressOptions options)
    {
        AssessmentSession[] ordered = InOrder(sessions);
        (AssessmentSession first, AssessmentSession last) = (ordered[0], ordered[^1]);
        return ordered.Length > 1 ? Between(engine, first, last, first.Options.Date, last.Options.Date, records, options)
            : records is null ? null
            : new() { Pupils = [PupilProgress.Of(records, last.PupilId, engine.Bank.Curriculum, options)] };
    }

    /// <summary>What changed between two sessions of one pupil.</summary>
    /// <param name="engine">The engine that resumed them.</param>
    /// <param name="first">The earlier session.</param>
    /// <param name="last">The later session.</param>
    /// <param name="firstDay">Its day; without both days there is no time and no rate.</param>
    /// <param name="lastDay">The day of the later one.</param>
    /// <param name="records">The records, for what happened between; null for none.</param>
    /// <param name="options">How to compare.</param>
    public static ProgressReport Between(
        AssessmentEngine engine, AssessmentSession first, AssessmentSession last, DateOnly? firstDay, DateOnly? lastDay, ProgrammeRecord? records, ProgrammeProgressOptions options)
    {
        bool hasDates = firstDay is not null && lastDay is not null;
        Diagnosis before = engine.Diagnose(first);
        Diagnosis after = engine.Diagnose(last);

        // Without days both records stand on the same one, so that no time lies between them.
        LevelRecord start = LevelRecord.Of(first.PupilId, hasDates ? firstDay!.Value : DateOnly.MinValue, before);
        LevelRecord end = LevelRecord.Of(last.PupilId, hasDates ? lastDay!.Value : DateOnly.MinValue, after);
        return new()
        {
            Pupils = [PupilProgress.Between(start, end, engine.Bank.Curriculum, hasDates ? records : null, options)],
            Skills = DiagnosisChanges.Between(before, after),
            HasDates = hasDates,
        };
    }

    private static AssessmentSession[] InOrder(IReadOnlyList<AssessmentSession> sessions) =>
        sessions.All(s => s.Options.Date is not null) ? [.. sessions.OrderBy(s => s.Options.Date)] : [.. sessions];
}
