namespace DiagnosticEngine.Items;

/// <summary>Something to have at hand for a task.</summary>
public sealed record Material
{
    /// <summary>What it is.</summary>
    public required string Name { get; init; }

    /// <summary>How many. <value>Default 1.</value></summary>
    public int Quantity { get; init; } = 1;

    /// <summary>Whether the task works without it. <value>Default false.</value></summary>
    public bool IsOptional { get; init; }
}
