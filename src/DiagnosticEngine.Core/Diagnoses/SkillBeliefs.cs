using DiagnosticEngine.Curricula;
using DiagnosticEngine.Inference;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Diagnoses;

/// <summary>Reads beliefs about skills from beliefs about nodes.</summary>
internal static class SkillBeliefs
{
    /// <summary>Probability that a skill is secured in its highest representation.</summary>
    public static double Of(KnowledgeState state, Skill skill) => Of(state, skill.Id, skill.Representations.Max());

    /// <summary>
    /// The same, but never higher than a lower representation that was asked about and is more likely missing than secure: symbols without
    /// a model are not secure.
    /// </summary>
    public static double WithModel(AssessmentSession session, Skill skill) => skill.Representations
        .Where(r => r < skill.Representations.Max() && session.WasTested(new NodeId(skill.Id, r)))
        .Select(r => Of(session.State, skill.Id, r))
        .Where(p => p < 0.5)
        .Append(Of(session.State, skill))
        .Min();

    public static double Of(KnowledgeState state, string skillId, Representation representation) =>
        state.MasteryOf(new NodeId(skillId, representation)).Value;
}
