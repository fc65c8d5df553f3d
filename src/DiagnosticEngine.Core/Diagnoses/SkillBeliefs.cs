using DiagnosticEngine.Curricula;
using DiagnosticEngine.Inference;

namespace DiagnosticEngine.Diagnoses;

/// <summary>Reads beliefs about skills from beliefs about nodes.</summary>
internal static class SkillBeliefs
{
    /// <summary>Probability that a skill is secured in its highest representation.</summary>
    public static double Of(KnowledgeState state, Skill skill) => Of(state, skill.Id, skill.Representations.Max());

    public static double Of(KnowledgeState state, string skillId, Representation representation) =>
        state.MasteryOf(new NodeId(skillId, representation)).Value;
}
