using System.Globalization;

namespace DiagnosticEngine.Inference;

/// <summary>Checks evidence and gathers it by the set of nodes that it is about.</summary>
internal static class EvidenceSummary
{
    /// <summary>Refuses evidence that does not fit the model.</summary>
    /// <exception cref="ArgumentException">It names no node, one twice or one that the model has not got, or a likelihood makes no sense.</exception>
    public static void Check(KnowledgeModel model, Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        if (evidence.Nodes.Count == 0)
        {
            throw new ArgumentException("Evidence must name at least one node.", nameof(evidence));
        }

        for (int i = 0; i < evidence.Nodes.Count; i++)
        {
            int node = evidence.Nodes[i];
            if (node < 0 || node >= model.Nodes.Count)
            {
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The model has no node {node}."), nameof(evidence));
            }

            for (int j = 0; j < i; j++)
            {
                if (evidence.Nodes[j] == node)
                {
                    throw new ArgumentException($"The evidence names {model.Nodes[node].Id} twice.", nameof(evidence));
                }
            }
        }

        if (evidence.WhenSecured is not (>= 0 and <= 1) || evidence.WhenNot is not (>= 0 and <= 1) || evidence.WhenSecured + evidence.WhenNot <= 0)
        {
            throw new ArgumentException("Likelihoods must lie between 0 and 1, and one of them must be positive.", nameof(evidence));
        }
    }

    /// <summary>One entry for each set of nodes, in an order that does not depend on that of the evidence.</summary>
    /// <exception cref="InvalidOperationException">What was observed about one set contradicts itself.</exception>
    public static IReadOnlyList<NodeSetEvidence> Of(IReadOnlyList<Evidence> evidence)
    {
        List<NodeSetEvidence> single = new(evidence.Count);
        foreach (Evidence e in evidence)
        {
            int[] nodes = [.. e.Nodes];
            Array.Sort(nodes);
            single.Add(new NodeSetEvidence(nodes, e.WhenSecured, e.WhenNot));
        }

        single.Sort(Compare);
        List<NodeSetEvidence> merged = [];
        for (int i = 0; i < single.Count; i++)
        {
            NodeSetEvidence next = single[i];
            if (merged.Count > 0 && merged[^1].Nodes.AsSpan().SequenceEqual(next.Nodes))
            {
                NodeSetEvidence last = merged[^1];
                merged[^1] = Scaled(next.Nodes, last.WhenSecured * next.WhenSecured, last.WhenNot * next.WhenNot);
            }
            else
            {
                merged.Add(Scaled(next.Nodes, next.WhenSecured, next.WhenNot));
            }
        }

        return merged;
    }

    private static NodeSetEvidence Scaled(int[] nodes, double whenSecured, double whenNot)
    {
        double larger = Math.Max(whenSecured, whenNot);
        return larger > 0
            ? new NodeSetEvidence(nodes, whenSecured / larger, whenNot / larger)
            : throw ImpossibleEvidence();
    }

    /// <summary>What to throw when the model gives all evidence together no chance at all.</summary>
    public static InvalidOperationException ImpossibleEvidence() => new("The evidence contradicts itself: under the model it cannot happen.");

    // The likelihoods come last, so that rounding in their product is the same whatever the order of the evidence.
    private static int Compare(NodeSetEvidence a, NodeSetEvidence b)
    {
        int byNodes = a.Nodes.AsSpan().SequenceCompareTo(b.Nodes);
        if (byNodes != 0)
        {
            return byNodes;
        }

        int bySecured = a.WhenSecured.CompareTo(b.WhenSecured);
        return bySecured != 0 ? bySecured : a.WhenNot.CompareTo(b.WhenNot);
    }
}
