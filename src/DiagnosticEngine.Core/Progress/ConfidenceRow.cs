using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Progress;

/// <summary>A pupil's line of the confidence table: means over lessons of the scores at the start and at the end of each.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record ConfidenceRow
{
    /// <summary>Opaque id or initials of the pupil.</summary>
    public required string PupilId { get; init; }

    /// <summary>How many lessons have both scores; null where the source does not say.</summary>
    public required int? Lessons { get; init; }

    /// <summary>Mean at the start of a lesson.</summary>
    public required Rational Start { get; init; }

    /// <summary>Mean at the end of a lesson.</summary>
    public required Rational End { get; init; }

    /// <summary>Change within a lesson, on average: end less start.</summary>
    public Rational Change => End - Start;

    /// <summary>Whether it rests on a single lesson.</summary>
    public bool IsSingleLesson => Lessons == 1;

    /// <summary>A pupil's line from lessons with both scores; null where there is none.</summary>
    /// <param name="lessons">Lessons of one pupil, in any order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="lessons"/> is null.</exception>
    /// <exception cref="ArgumentException">They are of several pupils, or a score is not 0 to 10.</exception>
    public static ConfidenceRow? Of(IEnumerable<LessonConfidence> lessons)
    {
        LessonConfidence[] both = [.. ConfidenceScores.Checked(lessons).Where(l => l.ChangeTenths is not null)];
        return both.Length == 0 ? null : new()
        {
            PupilId = both[0].PupilId,
            Lessons = both.Length,
            Start = new(both.Sum(l => l.StartTenths!.Value), 10 * both.Length),
            End = new(both.Sum(l => l.EndTenths!.Value), 10 * both.Length),
        };
    }
}
