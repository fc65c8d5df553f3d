using DiagnosticEngine.Items.Expressions;

namespace DiagnosticEngine.Items;

/// <summary>A value computed from the parameters, with a name.</summary>
public sealed record NamedExpression
{
    /// <summary>Name in later expressions.</summary>
    public required string Name { get; init; }

    /// <summary>How it is computed.</summary>
    public required Expression Expression { get; init; }
}
