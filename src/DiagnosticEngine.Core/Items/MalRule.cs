using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Items.Problems;

namespace DiagnosticEngine.Items;

/// <summary>The wrong answers that a misconception, or a slip, predicts for an item's own numbers.</summary>
public sealed record MalRule
{
    /// <summary>The wrong answers; <c>none</c> predicts nothing. Empty where the misconception's own rule says.</summary>
    public required IReadOnlyList<Expression> Gives { get; init; }

    /// <summary>Id of the misconception; null for a slip, which is weak evidence of anything.</summary>
    public required string? MisconceptionId { get; init; }

    /// <summary>The misconception's own rule on the item's problem, where it says what is answered; null otherwise.</summary>
    public WrongRule? Rule { get; init; }

    /// <summary>When the rule bites; null for always.</summary>
    public Expression? When { get; init; }

    /// <summary>Whether this is a slip rather than a misconception.</summary>
    public bool IsSlip => MisconceptionId is null;
}
