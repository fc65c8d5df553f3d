using DiagnosticEngine.Items;
using DiagnosticEngine.Scoring;
using DiagnosticEngine.Selection;

namespace DiagnosticEngine.Sessions;

/// <summary>One question of a session: why it was asked, what was answered, what that changed.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record SessionStep
{
    /// <summary>Counts from 1.</summary>
    public required int Number { get; init; }

    /// <summary>In which sitting it was answered, from 1. <value>Default 1.</value></summary>
    public int Sitting { get; init; } = 1;

    /// <summary>The question.</summary>
    public required ItemVariant Variant { get; init; }

    /// <summary>Why it was chosen.</summary>
    public required SelectionDecision Decision { get; init; }

    /// <summary>The answer, and what it turned out to be.</summary>
    public required ScoredResponse Scored { get; init; }

    /// <summary>Beliefs about what the item asks for, before and after.</summary>
    public required IReadOnlyList<NodeBelief> Asked { get; init; }

    /// <summary>The beliefs elsewhere that changed most, largest change first; at most five.</summary>
    public required IReadOnlyList<NodeBelief> Elsewhere { get; init; }
}
