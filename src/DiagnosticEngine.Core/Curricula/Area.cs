namespace DiagnosticEngine.Curricula;

/// <summary>A part of mathematics that gets an average of its own.</summary>
public sealed record Area
{
    /// <summary>Stable id.</summary>
    public required string Id { get; init; }

    /// <summary>Name for people.</summary>
    public required string Name { get; init; }

    /// <summary>Ids of areas whose strands count here too.</summary>
    public IReadOnlyList<string> Includes { get; init; } = [];
}
