using DiagnosticEngine.Inference;

namespace DiagnosticEngine.Core.Tests.Selection;

/// <summary>Deterministic propagation as one would explain it, with sets and recursion: an oracle.</summary>
internal sealed class PlainPropagation(KnowledgeModel model)
{
    public HashSet<int> Open { get; } = [.. Enumerable.Range(0, model.Nodes.Count)];

    public void Answer(int node, bool right) => Open.ExceptWith(right ? Below(node) : Above(node));

    public int LeastSettledBy(int node) => Math.Min(Below(node).Count(Open.Contains), Above(node).Count(Open.Contains));

    private HashSet<int> Below(int node) => [node, .. model.Nodes[node].Parents.SelectMany(Below)];

    private HashSet<int> Above(int node) => [node, .. model.Nodes.Where(n => n.Parents.Contains(node)).SelectMany(n => Above(n.Index))];
}
