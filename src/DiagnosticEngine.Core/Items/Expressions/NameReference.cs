namespace DiagnosticEngine.Items.Expressions;

/// <summary>A name that an expression needs a value for.</summary>
public sealed record NameReference
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>Where it is first used: characters of the source before it, from 0.</summary>
    public required int Position { get; init; }
}
