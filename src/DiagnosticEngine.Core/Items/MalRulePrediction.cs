using DiagnosticEngine.Items.Expressions;

namespace DiagnosticEngine.Items;

/// <summary>A wrong answer that a variant foresees.</summary>
public sealed record MalRulePrediction
{
    /// <summary>The wrong answer.</summary>
    public required Value Gives { get; init; }

    /// <summary>Id of the misconception; null for a slip.</summary>
    public required string? MisconceptionId { get; init; }
}
