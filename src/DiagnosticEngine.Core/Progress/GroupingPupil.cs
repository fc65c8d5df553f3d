using DiagnosticEngine.Roadmaps;

namespace DiagnosticEngine.Progress;

/// <summary>A pupil to be put into a group: what is next for them, and where they belong.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record GroupingPupil
{
    /// <summary>Opaque id or initials.</summary>
    public required string PupilId { get; init; }

    /// <summary>Ids of the next steps, first things first; at most 8, each once. No level and no average: groups are made by needs.</summary>
    public required IReadOnlyList<string> NextSteps { get; init; }

    /// <summary>Id of the class; null where it is not known.</summary>
    public string? ClassId { get; init; }

    /// <summary>Year group; null where it is not known.</summary>
    public int? YearGroup { get; init; }

    /// <summary>A pupil with the first steps of a roadmap.</summary>
    /// <param name="pupilId">Opaque id or initials.</param>
    /// <param name="roadmap">The pupil's roadmap.</param>
    /// <param name="steps">How many of its steps count as next, 1 to 8.</param>
    /// <param name="classId">Id of the class; null where it is not known.</param>
    /// <param name="yearGroup">Year group; null where it is not known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pupilId"/> or <paramref name="roadmap"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="steps"/> is out of range.</exception>
    public static GroupingPupil Of(string pupilId, LearningRoadmap roadmap, int steps = 3, string? classId = null, int? yearGroup = null)
    {
        ArgumentNullException.ThrowIfNull(pupilId);
        ArgumentNullException.ThrowIfNull(roadmap);
        ArgumentOutOfRangeException.ThrowIfLessThan(steps, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(steps, PupilGrouper.MostNextSteps);
        return new()
        {
            PupilId = pupilId,
            NextSteps = [.. roadmap.Steps.Select(s => s.SkillId).Distinct(StringComparer.Ordinal).Take(steps)],
            ClassId = classId,
            YearGroup = yearGroup,
        };
    }
}
