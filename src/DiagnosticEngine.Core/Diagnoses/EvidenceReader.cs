using DiagnosticEngine.Items;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Diagnoses;

/// <summary>Finds the answers that say something about some skills.</summary>
internal static class EvidenceReader
{
    /// <summary>Numbers of the steps, in order.</summary>
    public static IReadOnlyList<int> Steps(AssessmentSession session, IEnumerable<string> skillIds) => [.. About(session, skillIds).Select(s => s.Number)];

    /// <summary>Steps, representations and observers.</summary>
    public static LevelEvidence Of(AssessmentSession session, IEnumerable<string> skillIds)
    {
        SessionStep[] steps = [.. About(session, skillIds)];
        return new()
        {
            Steps = [.. steps.Select(s => s.Number)],
            Representations = [.. steps.Select(s => s.Variant.Item.Representation).Distinct().Order()],
            ObserverIds = [.. steps.Where(s => s.Variant.Item.Kind == ItemKind.Observed).Select(_ => session.Options.ObserverId).OfType<string>().Distinct(StringComparer.Ordinal)],
        };
    }

    private static IEnumerable<SessionStep> About(AssessmentSession session, IEnumerable<string> skillIds)
    {
        HashSet<string> wanted = new(skillIds, StringComparer.Ordinal);
        return session.Steps.Where(s => s.Scored.IsEvidence && s.Variant.Item.SkillIds.Any(wanted.Contains));
    }
}
