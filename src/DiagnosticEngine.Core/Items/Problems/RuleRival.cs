using DiagnosticEngine.Items.Expressions;

namespace DiagnosticEngine.Items.Problems;

/// <summary>A misconception that is easily taken for another one, and numbers that tell the two apart.</summary>
public sealed record RuleRival
{
    /// <summary>Id of the other misconception.</summary>
    public required string MisconceptionId { get; init; }

    /// <summary>What is given in a problem on which the two give different answers.</summary>
    public required IReadOnlyDictionary<string, Value> Apart { get; init; }
}
