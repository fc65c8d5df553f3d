using DiagnosticEngine.Inference;
using DiagnosticEngine.Scoring;

namespace DiagnosticEngine.Sessions;

/// <summary>Compares what was believed before and after an answer.</summary>
internal static class BeliefChanges
{
    private const int Shown = 5;
    private const double Noticeable = 0.005;

    public static SessionStep Step(int number, PendingItem pending, ScoredResponse scored, KnowledgeState before, KnowledgeState after)
    {
        int[] asked = ResponseModel.NodesOf(before.Model, pending.Variant.Item);
        return new()
        {
            Number = number,
            Variant = pending.Variant,
            Decision = pending.Decision,
            Scored = scored,
            Asked = [.. asked.Select(n => Belief(n, before, after))],
            Elsewhere = [.. Enumerable.Range(0, before.Model.Nodes.Count)
                .Where(n => !asked.Contains(n) && Math.Abs(after[n] - before[n]) >= Noticeable)
                .OrderByDescending(n => Math.Abs(after[n] - before[n]))
                .Take(Shown)
                .Select(n => Belief(n, before, after))],
        };
    }

    private static NodeBelief Belief(int node, KnowledgeState before, KnowledgeState after) =>
        new() { Node = before.Model.Nodes[node].Id, Before = before[node], After = after[node] };
}
