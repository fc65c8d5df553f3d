using DiagnosticEngine.Items;

namespace DiagnosticEngine.Selection;

/// <summary>The candidates that a policy allows, and its rule.</summary>
public sealed record NarrowedCandidates
{
    /// <summary>The candidates; at least one.</summary>
    public required IReadOnlyList<Item> Candidates { get; init; }

    /// <summary>Name of the rule that fired.</summary>
    public required string Rule { get; init; }

    /// <summary>The rule in a sentence.</summary>
    public required string Reason { get; init; }
}
