using DiagnosticEngine.Curricula;
using DiagnosticEngine.Roadmaps;

namespace DiagnosticEngine.Progress;

/// <summary>Groups by next steps, how long their steps take, and who is in none.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record GroupingReport
{
    /// <summary>The groups.</summary>
    public required PupilGrouping Grouping { get; init; }

    /// <summary>How they were made.</summary>
    public required GroupingOptions Options { get; init; }

    /// <summary>Minutes of each group's steps, in the order of the groups.</summary>
    public required IReadOnlyList<int> Minutes { get; init; }

    /// <summary>The weeks planned, and what lessons they make.</summary>
    public required LessonCount Plan { get; init; }

    /// <summary>Pupils that the records know and that nobody assessed.</summary>
    public required IReadOnlyList<LeftOutPupil> LeftOut { get; init; }

    /// <summary>How many lessons a group's steps take: begun lessons count.</summary>
    /// <param name="group">Number of the group, from 0.</param>
    public int LessonsOf(int group) => (Minutes[group] + Plan.LessonMinutes - 1) / Plan.LessonMinutes;

    /// <summary>Makes groups.</summary>
    /// <param name="roadmaps">What is next for each pupil, by id.</param>
    /// <param name="curriculum">The map.</param>
    /// <param name="plan">The weeks planned.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <param name="nextSteps">How many steps of a roadmap count as next, 1 to 8.</param>
    /// <param name="record">Classes and year groups; null where they are not known.</param>
    /// <exception cref="ArgumentNullException">A required argument is null.</exception>
    /// <exception cref="ArgumentException"><see cref="PupilGrouper.Group"/> refuses.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="nextSteps"/> is out of range.</exception>
    public static GroupingReport Of(
        IReadOnlyDictionary<string, LearningRoadmap> roadmaps,
        Curriculum curriculum,
        LessonCount plan,
        GroupingOptions? options = null,
        int nextSteps = 3,
        ProgrammeRecord? record = null)
    {
        ArgumentNullException.ThrowIfNull(roadmaps);
        ArgumentNullException.ThrowIfNull(curriculum);
        ArgumentNullException.ThrowIfNull(plan);
        options ??= new();
        YearEntry? YearOf(string pupil) =>
            record?.Pupils.FirstOrDefault(p => string.Equals(p.PupilId, pupil, StringComparison.Ordinal))?.Years.MaxBy(y => y.Began);
        PupilGrouping grouping = PupilGrouper.Group(
            roadmaps.OrderBy(r => r.Key, StringComparer.Ordinal).Select(r => GroupingPupil.Of(r.Key, r.Value, nextSteps, YearOf(r.Key)?.ClassId, YearOf(r.Key)?.YearGroup)),
            options);
        return new()
        {
            Grouping = grouping,
            Options = options,
            Minutes = [.. grouping.Groups.Select(g => GroupMinutes.Of(g, roadmaps, curriculum))],
            Plan = plan,
            LeftOut =
            [
                .. (record?.Pupils ?? []).Select(p => p.PupilId).Where(p => !roadmaps.ContainsKey(p)).Order(StringComparer.Ordinal)
                    .Select(p => new LeftOutPupil { PupilId = p, Reasons = ["There is no assessment to take next steps from."] }),
            ],
        };
    }
}
