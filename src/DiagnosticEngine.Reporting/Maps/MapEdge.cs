using DiagnosticEngine.Curricula;

namespace DiagnosticEngine.Reporting.Maps;

/// <summary>An edge of a drawn map: one skill rests on another.</summary>
/// <param name="From">The skill that comes first.</param>
/// <param name="To">The skill that rests on it.</param>
/// <param name="Strength">How firmly.</param>
/// <param name="Reason">Why, in a sentence; may be empty.</param>
public sealed record MapEdge(Skill From, Skill To, PrerequisiteStrength Strength, string Reason)
{
    /// <summary>Whether another route leads to the skill too; drawn dashed.</summary>
    public bool IsSoft => Strength == PrerequisiteStrength.Soft;
}
