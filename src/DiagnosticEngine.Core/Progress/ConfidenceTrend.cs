using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Progress;

/// <summary>How the score at the start of a lesson went from lesson to lesson: apart from what a lesson itself changes.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record ConfidenceTrend
{
    /// <summary>Opaque id or initials of the pupil.</summary>
    public required string PupilId { get; init; }

    /// <summary>How many lessons have a score at the start, at least 2.</summary>
    public required int Lessons { get; init; }

    /// <summary>Day of the first of them.</summary>
    public required DateOnly FirstDate { get; init; }

    /// <summary>Day of the last.</summary>
    public required DateOnly LastDate { get; init; }

    /// <summary>Score at the start of the first.</summary>
    public required Rational First { get; init; }

    /// <summary>Score at the start of the last.</summary>
    public required Rational Last { get; init; }

    /// <summary>Last less first.</summary>
    public Rational Change => Last - First;

    /// <summary>Slope of the line of least squares through the scores, in points a lesson.</summary>
    public required Rational PerLesson { get; init; }

    /// <summary>A pupil's trend; null where fewer than two lessons have a score at the start: one is no trend.</summary>
    /// <param name="lessons">Lessons of one pupil; taken in order of day.</param>
    /// <exception cref="ArgumentNullException"><paramref name="lessons"/> is null.</exception>
    /// <exception cref="ArgumentException">They are of several pupils, or a score is not 0 to 10.</exception>
    public static ConfidenceTrend? Of(IEnumerable<LessonConfidence> lessons)
    {
        LessonConfidence[] started = [.. ConfidenceScores.Checked(lessons).Where(l => l.StartTenths is not null)];
        if (started.Length < 2)
        {
            return null;
        }

        Rational[] scores = [.. started.Select(l => Figures.OfTenths(l.StartTenths!.Value))];
        Rational middle = new(scores.Length - 1, 2);
        Rational mean = Figures.Mean(scores)!.Value;
        return new()
        {
            PupilId = started[0].PupilId,
            Lessons = scores.Length,
            FirstDate = started[0].Date,
            LastDate = started[^1].Date,
            First = scores[0],
            Last = scores[^1],
            PerLesson = Figures.Sum(scores.Select((s, i) => (i - middle) * (s - mean))) / Figures.Sum(scores.Select((_, i) => (i - middle) * (i - middle))),
        };
    }
}
