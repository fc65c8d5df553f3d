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

    /// <summary>Answers that are just what it predicts, by itself or together with another rule that the pupil seems to follow.</summary>
    public required IReadOnlyList<PatternObservation> Evidence { get; init; }

    /// <summary>Answers on which it could have shown and did not. <value>Default none.</value></summary>
    public IReadOnlyList<PatternObservation> Against { get; init; } = [];

    /// <summary>Ids of misconceptions that predict the same on every question asked so far, so that the answers cannot tell them from this one. <value>Default none.</value></summary>
    public IReadOnlyList<string> InseparableFrom { get; init; } = [];

    /// <summary>Probability that the pupil follows this one or one that cannot be told from it, 0 to 1.</summary>
    public required double GroupProbability { get; init; }

    /// <summary>Whether there is enough evidence to name it, together with those that cannot be told from it.</summary>
    public required bool IsNamed { get; init; }
}
