namespace DiagnosticEngine.Curricula;

/// <summary>An edge of the map: the skill that another skill rests on.</summary>
public sealed record Prerequisite
{
    /// <summary>Id of the skill that comes first.</summary>
    public required string SkillId { get; init; }

    /// <summary>Hard (the default) or soft.</summary>
    public PrerequisiteStrength Strength { get; init; }

    /// <summary>Why, in a sentence; empty when the author gave none.</summary>
    public string Reason { get; init; } = "";
}
