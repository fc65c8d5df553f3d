using DiagnosticEngine.Curricula;
using DiagnosticEngine.Inference;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Diagnoses;

/// <summary>Reads beliefs about skills from beliefs about nodes.</summary>
internal static class SkillBeliefs
{
    /// <summary>What a procedure without a model counts as at most: just too little to build on.</summary>
    private const double Fragile = 0.49;

    /// <summary>Probability that a skill is secured in its highest representation.</summary>
    public static double Of(KnowledgeState state, Skill skill) => Of(state, skill.Id, skill.Representations.Max());

    /// <summary>
    /// The same, but never higher than a lower representation that was asked about and is more likely missing than secure: symbols without
    /// a model are not secure, and neither is a procedure that was seen to have none.
    /// </summary>
    public static double WithModel(AssessmentSession session, Skill skill, DiagnosisParameters parameters) => skill.Representations
        .Where(r => r < skill.Representations.Max() && session.WasTested(new NodeId(skill.Id, r)))
        .Select(r => Of(session.State, skill.Id, r))
        .Where(p => p < 0.5)
        .Append(Of(session.State, skill))
        .Append(FragileProcedures.Of(session, skill, parameters) is null ? 1 : Fragile)
        .Min();

    public static double Of(KnowledgeState state, string skillId, Representation representation) =>
        state.MasteryOf(new NodeId(skillId, representation)).Value;
}
