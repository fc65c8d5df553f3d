using DiagnosticEngine.Items.Expressions;

namespace DiagnosticEngine.Items.Problems;

/// <summary>A documented example of a wrong rule, or one where it has no effect.</summary>
public sealed record RuleExample
{
    /// <summary>What is given.</summary>
    public required IReadOnlyDictionary<string, Value> With { get; init; }

    /// <summary>The right answer.</summary>
    public required Value Answer { get; init; }

    /// <summary>What the rule gives; <see cref="Value.None"/> for no effect.</summary>
    public required Value Gives { get; init; }
}
