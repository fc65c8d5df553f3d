using DiagnosticEngine.Inference;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Diagnoses;

/// <summary>The answers that were seen for certain.</summary>
internal static class ObservedAnswers
{
    /// <summary>Answers to questions about a skill in a representation, in order; without what says nothing and what an observer was unsure of.</summary>
    public static IEnumerable<SessionStep> About(AssessmentSession session, NodeId node) => session.Steps
        .Where(s => s.Scored is { IsEvidence: true, IsUnsure: false }
            && s.Variant.Item.Representation == node.Representation
            && s.Variant.Item.SkillIds.Contains(node.SkillId, StringComparer.Ordinal));
}
