using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Progress;

/// <summary>One pupil's start and end in a cohort table.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record CohortMember
{
    /// <summary>Opaque id or initials of the pupil.</summary>
    public required string PupilId { get; init; }

    /// <summary>The year group at the first assessment.</summary>
    public required int YearGroup { get; init; }

    /// <summary>Weeks in which the pupil was taught, 0 or more.</summary>
    public required Rational Weeks { get; init; }

    /// <summary>Level at the first assessment, unrounded.</summary>
    public required Rational Start { get; init; }

    /// <summary>Level at the second, unrounded.</summary>
    public required Rational End { get; init; }

    /// <summary>End less start.</summary>
    public Rational Gain => End - Start;

    /// <summary>The start and end of one level of a comparison; null where that level was not compared or the weeks taught are not known.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="progress"/> is null.</exception>
    public static CohortMember? Of(LevelProgress progress, LevelKind kind, string id, int yearGroup)
    {
        ArgumentNullException.ThrowIfNull(progress);
        return progress.Find(kind, id) is { } change && progress.Time.WeeksTaught is { } weeks
            ? new() { PupilId = progress.After.PupilId, YearGroup = yearGroup, Weeks = weeks, Start = change.BeforeExact, End = change.AfterExact }
            : null;
    }
}
