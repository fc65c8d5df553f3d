using DiagnosticEngine.Inference;
using DiagnosticEngine.Scoring;

namespace DiagnosticEngine.Selection;

/// <summary>Which nodes are passed and failed after some answers, by deterministic propagation.</summary>
internal sealed class Settlement
{
    private readonly NodeClosures _closures;
    private readonly ulong[] _passed;
    private readonly ulong[] _failed;
    private readonly ulong[] _open;

    private Settlement(NodeClosures closures, int nodes)
    {
        _closures = closures;
        int words = NodeClosures.WordsFor(nodes);
        _passed = new ulong[words];
        _failed = new ulong[words];
        _open = new ulong[words];
        for (int n = 0; n < nodes; n++)
        {
            _open[n >> 6] |= 1UL << n;
        }
    }

    /// <summary>Goes through the answers in order; the later overrides the earlier.</summary>
    public static Settlement After(KnowledgeModel model, NodeClosures closures, IReadOnlyList<AskedItem> asked)
    {
        Settlement settlement = new(closures, model.Nodes.Count);
        foreach (AskedItem answer in asked)
        {
            int[] nodes = ResponseModel.NodesOf(model, answer.Item);
            if (answer.Outcome == ResponseOutcome.Correct)
            {
                settlement.Pass(nodes);
            }
            else if (answer.IsFailure)
            {
                settlement.Fail(nodes);
            }
        }

        return settlement;
    }

    public bool IsOpen(int node) => Has(_open, node);

    public bool IsPassed(int node) => Has(_passed, node);

    public bool IsFailed(int node) => Has(_failed, node);

    /// <summary>How many open nodes the answer about a node settles in the worse case, itself included.</summary>
    public int LeastSettledBy(int node) => Math.Min(_closures.CountBelow(node, _open), _closures.CountAbove(node, _open));

    private void Pass(int[] nodes)
    {
        foreach (int node in nodes)
        {
            _closures.AddBelow(node, _passed);
            _closures.RemoveBelow(node, _failed);
            _closures.RemoveBelow(node, _open);
        }
    }

    private void Fail(int[] nodes)
    {
        int[] blamed = [.. nodes.Where(n => !IsPassed(n))];
        foreach (int node in blamed.Length > 0 ? blamed : nodes)
        {
            _closures.AddAbove(node, _failed);
            _closures.RemoveAbove(node, _passed);
            _closures.RemoveAbove(node, _open);
        }
    }

    private static bool Has(ulong[] set, int node) => (set[node >> 6] & (1UL << node)) != 0;
}
