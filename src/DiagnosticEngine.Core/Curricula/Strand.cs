namespace DiagnosticEngine.Curricula;

/// <summary>A line of skills through the levels, such as place value.</summary>
public sealed record Strand
{
    /// <summary>Stable id.</summary>
    public required string Id { get; init; }

    /// <summary>Name for people.</summary>
    public required string Name { get; init; }

    /// <summary>Id of the area that it belongs to.</summary>
    public required string AreaId { get; init; }

    /// <summary>The level at which its content begins, in school years.</summary>
    public required int StartLevel { get; init; }

    /// <summary>How much its level counts in averages, a whole number of at least 1. <value>Default 1: every strand alike.</value></summary>
    public int Weight { get; init; } = 1;
}
