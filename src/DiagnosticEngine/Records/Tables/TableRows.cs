using System.Globalization;
using DiagnosticEngine.Progress;
using DiagnosticEngine.Records.Reading;

namespace DiagnosticEngine.Records.Tables;

/// <summary>The rows of each kind of table, cell by cell in the order of its columns; an empty cell is null.</summary>
internal static class TableRows
{
    public static IEnumerable<string?[]> Of(ProgrammeRecord record, RecordKind kind) => kind switch
    {
        RecordKind.Pupils => record.Pupils.SelectMany(Pupil),
        RecordKind.Observers => record.Observers.Select(o => new[] { o.ObserverId, o.Role, o.SupervisorId }),
        RecordKind.Groups => record.Groups.Select(g => new[] { g.GroupId, Day(g.From), Day(g.To), string.Join(' ', g.PupilIds) }),
        RecordKind.Lessons => record.Lessons.SelectMany(Lesson),
        RecordKind.Levels => record.Levels.SelectMany(Levels),
        RecordKind.Voices => record.Voices.Select(v => new[] { v.PupilId, Day(v.Date), v.Prompt, v.Text, RecordWords.Of(RecordWords.Truths, v.HasConsent) }),
        RecordKind.Interests => record.Interests.SelectMany(i => OrOne(i.Answers).Select(a => new[] { i.PupilId, Day(i.Date), a?.Prompt, a?.Answer })),
        RecordKind.Attitudes => record.Attitudes.Select(a => new[] { a.PupilId, Day(a.Date), a.ObserverId, a.Note }),
        RecordKind.Feelings => record.Feelings.Select(f => new[] { f.PupilId, Day(f.Date), f.Figure, f.Words }),
        RecordKind.Scores => record.ExternalScores.Select(s => new[] { s.PupilId, s.Name, Day(s.Date), s.Scale, s.Score }),
        RecordKind.Checklist => Form(record).Answers.Select(a => new[] { RecordWords.Of(RecordWords.Steps, a.Step), a.Answer }),
        RecordKind.Measures => Form(record).Measures.Select(m => new[] { m.What, Day(m.AgreedOn) }),
        RecordKind.Identified => Form(record).Identified.Select(i =>
            new[] { i.PupilId, Whole(i.YearGroup), string.Join(' ', i.Reasons.Select(r => RecordWords.Of(RecordWords.Reasons, r))) }),
        _ => Plan(Form(record)),
    };

    private static InterventionForm Form(ProgrammeRecord record) => record.Form ?? new();

    private static IEnumerable<string?[]> Pupil(PupilEntry pupil) => OrOne(pupil.Years)
        .Select(y => new[] { pupil.PupilId, Day(pupil.ConsentOn), Day(y?.Began), Whole(y?.YearGroup), y?.ClassId });

    private static IEnumerable<string?[]> Lesson(LessonEntry lesson) => OrOne(lesson.Present).Select((p, i) => new[]
    {
        lesson.LessonId, Day(lesson.Date), Whole(lesson.Minutes), lesson.GroupId, lesson.ObserverId, string.Join(' ', lesson.SkillIds),
        p?.PupilId, Tenths(p?.StartTenths), Tenths(p?.EndTenths), i == 0 ? lesson.Note : null,
    });

    private static IEnumerable<string?[]> Levels(LevelRecord record) => OrOne(record.Levels).Select(l => new[]
    {
        record.PupilId, Day(record.Date), record.MapVersion, record.Policy, l is null ? null : RecordWords.Of(RecordWords.Kinds, l.Kind), l?.Id,
        l is { Count: 1 } ? Tenths(l.SumTenths) : null, l is { Count: > 1 } ? Tenths(l.SumTenths) : null, l is { Count: > 1 } ? Whole(l.Count) : null,
    });

    private static IEnumerable<string?[]> Plan(InterventionForm form)
    {
        ResourcePlan plan = form.Resources ?? new();
        string?[][] rows =
        [
            [PlanFields.Purpose, form.Purpose is { } purpose ? RecordWords.Of(RecordWords.Purposes, purpose) : null],
            ["staff", plan.Staff],
            ["cover", plan.Cover],
            ["slot", plan.Slot],
            ["room", plan.Room],
            ["devices", plan.Devices],
            ["cost-per-pupil-pence", Whole(plan.CostPerPupilPence)],
        ];
        return rows.Where(r => !string.IsNullOrWhiteSpace(r[1]));
    }

    /// <summary>The parts, or one row without any where there are none.</summary>
    private static IEnumerable<T?> OrOne<T>(IReadOnlyList<T> parts)
        where T : class => parts.Count > 0 ? parts : Enumerable.Repeat<T?>(null, 1);

    private static string? Day(DateOnly? date) => date is { } day ? DateHelp.Iso(day) : null;

    private static string? Whole(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string? Tenths(int? tenths) => tenths is { } t ? string.Create(CultureInfo.InvariantCulture, $"{t / 10}.{t % 10}") : null;
}
