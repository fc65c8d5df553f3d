using DiagnosticEngine.Curricula;

namespace DiagnosticEngine.Reporting.Coverage;

/// <summary>What there is to ask about a skill.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="Nodes">Its representations, concrete first.</param>
public sealed record SkillCoverage(Skill Skill, IReadOnlyList<NodeCoverage> Nodes)
{
    /// <summary>Whether each declared representation has an item.</summary>
    public bool HasEveryRepresentation => Nodes.All(n => n.Items.Count > 0);

    /// <summary>All that is missing.</summary>
    public IEnumerable<CoverageGap> Missing => Nodes.SelectMany(n => n.Missing);
}
