using DiagnosticEngine.Items.Expressions;

namespace DiagnosticEngine.Items;

/// <summary>A condition on the checklist and what it means.</summary>
public sealed record Verdict
{
    /// <summary>The condition; null for otherwise.</summary>
    public Expression? When { get; init; }

    /// <summary>What it means.</summary>
    public required VerdictOutcome Outcome { get; init; }

    /// <summary>Id of the misconception that it points to; null for none.</summary>
    public string? MisconceptionId { get; init; }
}
