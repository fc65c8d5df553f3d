using DiagnosticEngine.Curricula;

namespace DiagnosticEngine.Inference;

/// <summary>A node of the knowledge model: a skill in a representation.</summary>
/// <param name="SkillId">Id of the skill.</param>
/// <param name="Representation">How it is met.</param>
public readonly record struct NodeId(string SkillId, Representation Representation)
{
    /// <summary>Writes, for example, "sub.within-20/abstract".</summary>
    public override string ToString() => Representation switch
    {
        Representation.Concrete => SkillId + "/concrete",
        Representation.Pictorial => SkillId + "/pictorial",
        _ => SkillId + "/abstract",
    };
}
