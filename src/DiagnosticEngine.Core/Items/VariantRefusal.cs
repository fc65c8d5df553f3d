using DiagnosticEngine.Items.Expressions;

namespace DiagnosticEngine.Items;

/// <summary>Why values of the parameters make no variant, and where in the item.</summary>
public sealed record VariantRefusal
{
    /// <summary>Why.</summary>
    public required VariantRefusalReason Reason { get; init; }

    /// <summary>Why, in a sentence.</summary>
    public required string Message { get; init; }

    /// <summary>The values, for example "a=52,b=38"; empty where they are incomplete or there are none.</summary>
    public string Key { get; init; } = "";

    /// <summary>The key of the item's YAML that it concerns: "where", "let", "problem", "answer", "options", "malRules", "prompt", "speak", "picture",
    /// "script" or "help"; empty for the parameters.</summary>
    public string Part { get; init; } = "";

    /// <summary>Which one of the part's entries, from 0; 0 where there is one only.</summary>
    public int Index { get; init; }

    /// <summary>Where in the expression or text an evaluation failed: characters before it.</summary>
    public int Position { get; init; }

    /// <summary>The other mal-rule, from 0, where two coincide.</summary>
    public int? OtherIndex { get; init; }

    /// <summary>The response that coincides or is not an option.</summary>
    public Value? Value { get; init; }
}
