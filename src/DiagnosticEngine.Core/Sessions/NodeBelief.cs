using DiagnosticEngine.Inference;

namespace DiagnosticEngine.Sessions;

/// <summary>What was believed about a node before and after an answer.</summary>
public sealed record NodeBelief
{
    /// <summary>The skill and representation.</summary>
    public required NodeId Node { get; init; }

    /// <summary>Probability of secured before the answer, 0 to 1.</summary>
    public required double Before { get; init; }

    /// <summary>Probability of secured after it, 0 to 1.</summary>
    public required double After { get; init; }
}
