using DiagnosticEngine.Inference;
using DiagnosticEngine.Scoring;

namespace DiagnosticEngine.Sessions;

/// <summary>Compares what was believed before and after an answer, or something told.</summary>
internal static class BeliefChanges
{
    private const int Shown = 5;
    private const double Noticeable = 0.005;

    public static SessionStep Step(int number, PendingItem pending, ScoredResponse scored, KnowledgeState before, KnowledgeState after)
    {
        int[] asked =
        [
            .. ResponseModel.NodesOf(before.Model, pending.Variant.Item).Union(ResponseModel.NodesOf(before.Model, pending.Variant.Item, scored)),
        ];
        return new()
        {
            Number = number,
            Variant = pending.Variant,
            Decision = pending.Decision,
            Scored = scored,
            Asked = At(asked, before, after),
            Elsewhere = Elsewhere(asked, before, after),
        };
    }

    public static IReadOnlyList<NodeBelief> At(IReadOnlyList<int> nodes, KnowledgeState before, KnowledgeState after) =>
        [.. nodes.Select(n => Belief(n, before, after))];

    public static IReadOnlyList<NodeBelief> Elsewhere(IReadOnlyList<int> nodes, KnowledgeState before, KnowledgeState after) =>
    [
        .. Enumerable.Range(0, before.Model.Nodes.Count)
            .Where(n => !nodes.Contains(n) && Math.Abs(after[n] - before[n]) >= Noticeable)
            .OrderByDescending(n => Math.Abs(after[n] - before[n]))
            .Take(Shown)
            .Select(n => Belief(n, before, after)),
    ];

    private static NodeBelief Belief(int node, KnowledgeState before, KnowledgeState after) =>
        new() { Node = before.Model.Nodes[node].Id, Before = before[node], After = after[node] };
}
