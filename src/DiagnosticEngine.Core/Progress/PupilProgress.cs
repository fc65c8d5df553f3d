using System.Globalization;
using DiagnosticEngine.Curricula;

namespace DiagnosticEngine.Progress;

/// <summary>What the records of a programme say about a pupil between two assessments: levels, time, topics, confidence. Says nothing about why.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record PupilProgress
{
    /// <summary>Opaque id or initials.</summary>
    public required string PupilId { get; init; }

    /// <summary>Where in their school years the pupil was at the first assessment; null where that is not noted.</summary>
    public SchoolYearPoint? PointBefore { get; init; }

    /// <summary>What changed; null where the records do not compare.</summary>
    public LevelProgress? Levels { get; init; }

    /// <summary>Every reason against comparing; empty where there is none.</summary>
    public required IReadOnlyList<ComparisonRefusal> Refusals { get; init; }

    /// <summary>The topics that the lessons between were about; null where that is not noted, or the records do not compare.</summary>
    public TaughtTopics? Taught { get; init; }

    /// <summary>The lessons between, with a score of confidence, in order of day; all of them where the records do not compare.</summary>
    public required IReadOnlyList<LessonConfidence> Confidence { get; init; }

    /// <summary>What rates of this pupil are reckoned on: weeks taught where they are known, else the calendar.</summary>
    public required RateBasis Basis { get; init; }

    /// <summary>Every pupil that the records know, in order of id.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public static IReadOnlyList<string> PupilsOf(ProgrammeRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return
        [
            .. record.Pupils.Select(p => p.PupilId).Concat(record.Levels.Select(l => l.PupilId)).Concat(record.Lessons.SelectMany(l => l.Present).Select(p => p.PupilId))
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>Compares a pupil's first and last assessment in the time asked for.</summary>
    /// <param name="record">The records.</param>
    /// <param name="pupilId">The pupil.</param>
    /// <param name="curriculum">The map, for what was taught.</param>
    /// <param name="options">What to compare; null for everything.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static PupilProgress Of(ProgrammeRecord record, string pupilId, Curriculum curriculum, ProgrammeProgressOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(pupilId);
        ArgumentNullException.ThrowIfNull(curriculum);
        options ??= new();
        LevelRecord[] own = [.. record.Levels.Where(l => string.Equals(l.PupilId, pupilId, StringComparison.Ordinal) && options.Holds(l.Date)).OrderBy(l => l.Date)];
        if (own.Length == 0 || own[0].Date == own[^1].Date)
        {
            return None(record, pupilId, options, own.Length == 0
                ? "There is no assessment in this time."
                : string.Create(CultureInfo.InvariantCulture, $"There are assessments of one day only, {own[0].Date:yyyy-MM-dd}; a comparison takes two."));
        }

        // A day may hold the same assessment by several policies: take two records that compare, if there are any.
        (LevelRecord Before, LevelRecord After)[] pairs =
        [
            .. own.Where(l => l.Date == own[0].Date).SelectMany(b => own.Where(l => l.Date == own[^1].Date).Select(a => (b, a))),
        ];
        (LevelRecord before, LevelRecord after) = pairs.Where(p => ComparisonCheck.Of(p.Before, p.After, options.Mapping, options.Today).Count == 0).DefaultIfEmpty(pairs[0]).First();
        return Between(before, after, curriculum, record, options);
    }

    /// <summary>Compares two assessments, with what the records say about the time between them.</summary>
    /// <param name="before">The earlier one.</param>
    /// <param name="after">The later one.</param>
    /// <param name="curriculum">The map, for what was taught.</param>
    /// <param name="record">The records; null for none.</param>
    /// <param name="options">How to compare; null for the defaults.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static PupilProgress Between(LevelRecord before, LevelRecord after, Curriculum curriculum, ProgrammeRecord? record = null, ProgrammeProgressOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(curriculum);
        options ??= new();
        record ??= new() { FormatVersion = ProgrammeRecord.CurrentFormat };
        PupilProgress none = None(record, after.PupilId, options, "");
        if (ComparisonCheck.Of(before, after, options.Mapping, options.Today) is [_, ..] refusals)
        {
            return none with { Refusals = refusals };
        }

        AttendedLessons lessons = AttendedLessons.Of(record, after.PupilId, before.Date, after.Date);
        TaughtTopics? taught = lessons.TopicsOn(curriculum);
        bool isTimed = lessons.Count > 0 && !options.CountsCalendar;
        SchoolYearPoint? first = PointOn(record, after.PupilId, before.Date);
        RateBasis basis = isTimed ? new() { Count = TimeCount.WeeksTaught, PerYear = options.WeeksInYear } : RateBasis.CalendarYear;
        return none with
        {
            PointBefore = first,
            Taught = taught,
            Refusals = [],
            Basis = basis,
            Confidence = [.. none.Confidence.Where(c => c.Date >= before.Date && c.Date <= after.Date)],
            Levels = LevelProgress.Between(before, after, new()
            {
                WeeksTaught = lessons.Count > 0 ? lessons.Weeks : null,
                LessonsAttended = lessons.Count > 0 ? lessons.Count : null,
                Bases = [.. new[] { basis, RateBasis.YearOf52Weeks, RateBasis.SchoolYearOf39Weeks, RateBasis.CalendarYear }.Distinct()],
                Pace = options.Pace,
                PointBefore = first,
                PointAfter = PointOn(record, after.PupilId, after.Date),
                Map = curriculum,
                TopLevel = curriculum.Skills.Max(s => s.Level),
                Taught = taught,
                Mapping = options.Mapping,
                Months = options.Months,
                Today = options.Today,
            }),
        };
    }

    private static PupilProgress None(ProgrammeRecord record, string pupilId, ProgrammeProgressOptions options, string reason) => new()
    {
        PupilId = pupilId,
        Refusals = [new() { Reason = ComparisonRefusalReason.NoPair, Message = reason }],
        Basis = RateBasis.CalendarYear,
        Confidence =
        [
            .. record.Lessons.SelectMany(l => l.Confidence()).Where(c => string.Equals(c.PupilId, pupilId, StringComparison.Ordinal) && options.Holds(c.Date)).OrderBy(c => c.Date),
        ],
    };

    private static SchoolYearPoint? PointOn(ProgrammeRecord record, string pupilId, DateOnly day) =>
        record.Pupils.FirstOrDefault(p => string.Equals(p.PupilId, pupilId, StringComparison.Ordinal))?.Years.Where(y => y.Began <= day).MaxBy(y => y.Began) is { } year
            ? SchoolYearPoint.OnDay(year.YearGroup, year.Began, day)
            : null;
}
