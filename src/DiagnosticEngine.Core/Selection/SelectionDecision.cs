using DiagnosticEngine.Items;

namespace DiagnosticEngine.Selection;

/// <summary>The item to ask next, and why.</summary>
public sealed record SelectionDecision
{
    /// <summary>The item.</summary>
    public required Item Item { get; init; }

    /// <summary>Name of the selector.</summary>
    public required string Selector { get; init; }

    /// <summary>Name of the policy's rule that narrowed the candidates.</summary>
    public string Rule { get; init; } = "";

    /// <summary>Why, in a sentence.</summary>
    public required string Reason { get; init; }

    /// <summary>The best candidates with their scores, best first; at most ten.</summary>
    public required IReadOnlyList<ScoredCandidate> Candidates { get; init; }

    /// <summary>What the scores count, such as "bits per minute"; empty where the selector does not say. <value>Default empty.</value></summary>
    public string ScoreUnit { get; init; } = "";

    /// <summary>How many candidates there were.</summary>
    public required int CandidateCount { get; init; }
}
