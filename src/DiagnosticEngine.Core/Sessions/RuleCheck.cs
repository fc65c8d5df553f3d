using DiagnosticEngine.Inference;
using DiagnosticEngine.Items;
using DiagnosticEngine.Selection;
using DiagnosticEngine.Stopping;

namespace DiagnosticEngine.Sessions;

/// <summary>Asks the rules whether a session is over.</summary>
internal static class RuleCheck
{
    /// <summary>The first rule's decision that ends it; null while none does.</summary>
    public static StoppingDecision? Of(
        AssessmentSession session,
        SessionServices services,
        KnowledgeState seen,
        IReadOnlyList<int> nodes,
        IReadOnlyList<IReadOnlyList<string>> outlines,
        Func<IEnumerable<Item>> askable)
    {
        StoppingContext context = new()
        {
            State = seen,
            Scope = nodes,
            ItemsAnswered = session.Steps.Count(s => s.Scored.IsEvidence),
            ItemsAsked = session.Steps.Count,
            Minutes = session.Minutes,
            RoadmapHistory = outlines,
            Responses = [.. session.Steps.Select(s => s.Scored)],
            BestInformation = new(() => CandidateInformation.Best(seen, askable())),
            RoadmapSteadiness = new(() => RoadmapSteadiness.Of(seen, askable(), services.OutlineRoadmap(seen), services.OutlineRoadmap)),
        };
        return services.StoppingRules.Select(r => r.Check(context)).FirstOrDefault(d => d is not null);
    }
}
