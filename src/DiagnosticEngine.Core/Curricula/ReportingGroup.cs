namespace DiagnosticEngine.Curricula;

/// <summary>A named set of skills that reports speak of together; a skill may be in several.</summary>
public sealed record ReportingGroup
{
    /// <summary>Stable id.</summary>
    public required string Id { get; init; }

    /// <summary>Name for people.</summary>
    public required string Name { get; init; }

    /// <summary>Ids of all its skills, strands already spelled out, in map order.</summary>
    public required IReadOnlyList<string> SkillIds { get; init; }
}
