using DiagnosticEngine.Inference;

namespace DiagnosticEngine.Sessions;

/// <summary>A judgement or an earlier test that a session was told about: when, and what that changed.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record ToldEvidence
{
    /// <summary>What was told.</summary>
    public required ExternalEvidence Evidence { get; init; }

    /// <summary>After how many answered questions, from 0.</summary>
    public required int AfterStep { get; init; }

    /// <summary>Beliefs about what it names, before and after.</summary>
    public required IReadOnlyList<NodeBelief> Named { get; init; }

    /// <summary>The beliefs elsewhere that changed most, largest change first; at most five.</summary>
    public required IReadOnlyList<NodeBelief> Elsewhere { get; init; }

    /// <summary>Whether the next question had been drawn by then, or the session had ended: a replay must know.</summary>
    internal bool WasDrawn { get; init; }
}
