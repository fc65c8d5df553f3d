using DiagnosticEngine.Curricula;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Progress;

/// <summary>What the records of a programme say about all its pupils together, with those who are in no table and why.</summary>
/// <remarks>Describes who was taught; without a comparison group it says nothing about why. Immutable and safe to share between threads.</remarks>
public sealed record CohortReport
{
    /// <summary>What the table is of: strand, reporting group or area.</summary>
    public required LevelKind Kind { get; init; }

    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>How it was reckoned.</summary>
    public required ProgrammeProgressOptions Options { get; init; }

    /// <summary>How many pupils the records know.</summary>
    public required int Pupils { get; init; }

    /// <summary>The pupils of the table.</summary>
    public required IReadOnlyList<CohortMember> Members { get; init; }

    /// <summary>Start, end and gain by year group.</summary>
    public required CohortTable Table { get; init; }

    /// <summary>The pupils who are not in it, in order of id.</summary>
    public required IReadOnlyList<LeftOutPupil> LeftOut { get; init; }

    /// <summary>Every area, reporting group and strand that was compared in a pupil of the table, in that order.</summary>
    public required IReadOnlyList<TopicGain> Topics { get; init; }

    /// <summary>What the lessons of these pupils were about; null where no lesson names a skill of the map.</summary>
    public required TaughtTopics? Taught { get; init; }

    /// <summary>The mean gain by what was taught, where the table is of an area and its strands are known too; else null.</summary>
    public required MeanSplit? Split { get; init; }

    /// <summary>Confidence in all lessons of the time asked for, of pupils in the table or not.</summary>
    public required ConfidenceTable Confidence { get; init; }

    /// <summary>What was agreed before the start; null where the records hold no form.</summary>
    public InterventionForm? Form { get; init; }

    /// <summary>What weeks are counted, and how many make a year.</summary>
    public RateBasis Basis => new() { Count = Options.CountsCalendar ? TimeCount.WeeksElapsed : TimeCount.WeeksTaught, PerYear = Options.WeeksInYear };

    /// <summary>The report of one level.</summary>
    /// <param name="record">The records.</param>
    /// <param name="curriculum">The map, for what was taught and the order of topics.</param>
    /// <param name="kind">Strand, reporting group or area.</param>
    /// <param name="id">Its id.</param>
    /// <param name="options">What to compare; null for everything.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A score of confidence is not 0 to 10.</exception>
    public static CohortReport Of(ProgrammeRecord record, Curriculum curriculum, LevelKind kind, string id, ProgrammeProgressOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(curriculum);
        ArgumentNullException.ThrowIfNull(id);
        options ??= new();
        IReadOnlyList<string> pupils = PupilProgress.PupilsOf(record);
        List<CohortMember> members = [];
        List<PupilProgress> compared = [];
        List<LeftOutPupil> leftOut = [];
        foreach (string pupil in pupils)
        {
            PupilProgress progress = PupilProgress.Of(record, pupil, curriculum, options);
            if (Member(progress, kind, id, options) is { } member)
            {
                members.Add(member);
                compared.Add(progress);
            }
            else
            {
                leftOut.Add(new() { PupilId = pupil, Reasons = [.. Reasons(progress, kind, id, options)] });
            }
        }

        TaughtTopics? taught = AttendedLessons.TopicsOf(
            compared.SelectMany(p => AttendedLessons.Of(record, p.PupilId, p.Levels!.Before.Date, p.Levels.After.Date).SkillIds), curriculum);
        return new()
        {
            Kind = kind,
            Id = id,
            Options = options,
            Pupils = pupils.Count,
            Members = members,
            Table = CohortTable.Of(members),
            LeftOut = leftOut,
            Topics = [.. TopicsOf(compared, taught, curriculum)],
            Taught = taught,
            Split = kind == LevelKind.Area ? MeanSplit.Of(compared, curriculum, id) : null,
            Form = record.Form,
            Confidence = ConfidenceTable.Of(record.Lessons.SelectMany(l => l.Confidence()).Where(c => options.Holds(c.Date))),
        };
    }

    private static CohortMember? Member(PupilProgress progress, LevelKind kind, string id, ProgrammeProgressOptions options) =>
        progress is { Levels: { } levels, PointBefore: { } point } && levels.Find(kind, id) is { } change && Weeks(levels, options) is { } weeks
            ? new() { PupilId = progress.PupilId, YearGroup = point.YearGroup, Weeks = weeks, Start = change.BeforeExact, End = change.AfterExact }
            : null;

    private static Rational? Weeks(LevelProgress levels, ProgrammeProgressOptions options) =>
        options.CountsCalendar ? new(levels.Time.CalendarDays, 7) : levels.Time.WeeksTaught;

    private static IEnumerable<string> Reasons(PupilProgress progress, LevelKind kind, string id, ProgrammeProgressOptions options)
    {
        if (progress.Levels is not { } levels)
        {
            return progress.Refusals.Select(r => r.Message);
        }

        string?[] reasons =
        [
            progress.PointBefore is null ? "The year group on the day of the first assessment is not noted." : null,
            levels.Find(kind, id) is null ? "This level was not found both times." : null,
            Weeks(levels, options) is null ? "No lesson between the assessments is noted, so the weeks taught are not known." : null,
        ];
        return reasons.OfType<string>();
    }

    private static IEnumerable<TopicGain> TopicsOf(List<PupilProgress> compared, TaughtTopics? taught, Curriculum curriculum)
    {
        Dictionary<(LevelKind Kind, string Id), int> places = new[]
        {
            curriculum.Definition.Areas.Select(a => (LevelKind.Area, a.Id)), curriculum.Definition.Groups.Select(g => (LevelKind.ReportingGroup, g.Id)),
            curriculum.Strands.Select(s => (LevelKind.Strand, s.Id)),
        }.SelectMany(p => p).Select((key, place) => (key, place)).ToDictionary(p => p.key, p => p.place);
        return compared.SelectMany(p => p.Levels!.Changes).GroupBy(c => (c.Kind, c.Id))
            .OrderByDescending(g => g.Key.Kind).ThenBy(g => places.GetValueOrDefault(g.Key, places.Count)).ThenBy(g => g.Key.Id, StringComparer.Ordinal)
            .Select(g => new TopicGain
            {
                Kind = g.Key.Kind,
                Id = g.Key.Id,
                Pupils = g.Count(),
                StartSum = Figures.Sum(g.Select(c => c.BeforeExact)),
                EndSum = Figures.Sum(g.Select(c => c.AfterExact)),
                Taught = taught?.Of(g.Key.Kind, g.Key.Id) ?? TaughtScope.NotStated,
            });
    }
}
