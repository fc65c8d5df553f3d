namespace DiagnosticEngine.ErrorPatterns;

/// <summary>How well a misconception explains a pupil's wrong answers, against its rivals.</summary>
/// <remarks>Immutable. A match is evidence, not a label: say "consistent with".</remarks>
public sealed record ErrorPattern
{
    /// <summary>Id of the misconception.</summary>
    public required string MisconceptionId { get; init; }

    /// <summary>Probability that the pupil follows it, 0 to 1.</summary>
    public required double Probability { get; init; }

    /// <summary>Answers on which it could have shown.</summary>
    public required int Opportunities { get; init; }

    /// <summary>Answers that are just what it predicts.</summary>
    public required IReadOnlyList<PatternObservation> Evidence { get; init; }

    /// <summary>Whether there is enough evidence to name it.</summary>
    public required bool IsNamed { get; init; }
}
