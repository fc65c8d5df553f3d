using DiagnosticEngine.Curricula;

namespace DiagnosticEngine.Progress;

/// <summary>The lessons that a pupil was at in some time: how many, in how many weeks, about what.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record AttendedLessons
{
    private const int DaysInWeek = 7;

    /// <summary>How many.</summary>
    public required int Count { get; init; }

    /// <summary>In how many weeks, each from a Monday to a Sunday.</summary>
    public required int Weeks { get; init; }

    /// <summary>Ids of the skills that were taught, each once, in order.</summary>
    public required IReadOnlyList<string> SkillIds { get; init; }

    /// <summary>The lessons of a pupil from one day to another, both included.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static AttendedLessons Of(ProgrammeRecord record, string pupilId, DateOnly from, DateOnly to)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(pupilId);
        LessonEntry[] lessons = [.. record.Lessons.Where(l =>
            l.Date >= from && l.Date <= to && l.Present.Any(p => string.Equals(p.PupilId, pupilId, StringComparison.Ordinal)))];
        return new()
        {
            Count = lessons.Length,
            // Day 0 was a Monday.
            Weeks = lessons.Select(l => l.Date.DayNumber / DaysInWeek).Distinct().Count(),
            SkillIds = [.. lessons.SelectMany(l => l.SkillIds).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        };
    }

    /// <summary>The topics that these skills belong to; null where no lesson names a skill that is on the map.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="curriculum"/> is null.</exception>
    public TaughtTopics? TopicsOn(Curriculum curriculum) => TopicsOf(SkillIds, curriculum);

    /// <summary>The topics that some skills belong to; null where none of them is on the map.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static TaughtTopics? TopicsOf(IEnumerable<string> skillIds, Curriculum curriculum)
    {
        ArgumentNullException.ThrowIfNull(skillIds);
        ArgumentNullException.ThrowIfNull(curriculum);
        string[] strands = [.. skillIds.Where(curriculum.HasSkill).Select(s => curriculum.GetSkill(s).StrandId).Distinct(StringComparer.Ordinal)];
        return strands.Length == 0 ? null : TaughtTopics.Of(curriculum, strands);
    }
}
