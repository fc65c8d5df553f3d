namespace DiagnosticEngine.Selection;

/// <summary>The share of the questions that a strand or an area is to have. Immutable.</summary>
public sealed record ContentShare
{
    /// <summary>Id of a strand, or of an area, which stands for all its strands together and those of the areas that it includes.</summary>
    public required string Id { get; init; }

    /// <summary>Its part, above 0; only the ratio to the other parts matters. <value>Default 1.</value></summary>
    public double Parts { get; init; } = 1;
}
