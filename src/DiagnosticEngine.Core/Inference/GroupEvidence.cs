namespace DiagnosticEngine.Inference;

/// <summary>Evidence laid out for a <see cref="SkillGraph"/>, and the part of the graph that it informs.</summary>
/// <remarks>A group is informed when there is evidence about it or about what it supports; all its parents are then informed too.</remarks>
internal sealed class GroupEvidence
{
    /// <summary>Lays out evidence.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="evidence">The evidence; every set that spans groups has one of its own in the graph.</param>
    /// <param name="everywhere">Whether all groups count as informed.</param>
    public GroupEvidence(SkillGraph graph, IReadOnlyList<NodeSetEvidence> evidence, bool everywhere)
    {
        Likelihood = new double[graph.GroupCount * SkillGraph.States];
        Array.Fill(Likelihood, 1);
        IsInformed = new bool[graph.GroupCount];
        foreach (NodeSetEvidence item in evidence)
        {
            Multiply(graph, item);
        }

        List<int> groups = [];
        for (int g = graph.GroupCount - 1; g >= 0; g--)
        {
            IsInformed[g] |= everywhere || Array.Exists(graph.Out[g], e => IsInformed[graph.Child[e]]);
            if (IsInformed[g])
            {
                groups.Add(g);
            }
        }

        groups.Reverse();
        Groups = [.. groups];
        Out = [.. graph.Out.Select((edges, g) => IsInformed[g] ? Array.FindAll(edges, e => IsInformed[graph.Child[e]]) : [])];
        Slot = new int[graph.EdgeCount];
        foreach (int g in Groups)
        {
            for (int e = graph.InStart[g]; e < graph.InStart[g + 1]; e++)
            {
                Slot[e] = SlotCount++;
            }
        }
    }

    /// <summary>For each (group × 8 + state) the likelihood of what was observed about the group itself.</summary>
    public double[] Likelihood { get; }

    /// <summary>Whether a group is informed.</summary>
    public bool[] IsInformed { get; }

    /// <summary>The informed groups, parents first.</summary>
    public int[] Groups { get; }

    /// <summary>The edges out of each informed group to informed ones.</summary>
    public int[][] Out { get; }

    /// <summary>For each edge between informed groups its place among the messages; edges into one group lie together.</summary>
    public int[] Slot { get; }

    /// <summary>How many places there are.</summary>
    public int SlotCount { get; }

    /// <summary>Whether evidence about these nodes needs a group of its own.</summary>
    public static bool Spans(SkillGraph graph, int[] nodes) => Array.Exists(nodes, n => graph.GroupOf[n] != graph.GroupOf[nodes[0]]);

    private void Multiply(SkillGraph graph, NodeSetEvidence item)
    {
        int group = graph.GroupOf[item.Nodes[0]];
        int bits = item.Nodes.Aggregate(0, (all, n) => all | (1 << graph.BitOf[n]));
        if (Spans(graph, item.Nodes))
        {
            int place = 0;
            while (!graph.Together[place].AsSpan().SequenceEqual(item.Nodes))
            {
                place++;
            }

            group = graph.GroupCount - graph.Together.Count + place;
            bits = 1;
        }

        // Equal likelihoods say nothing and must not cost anything either.
        IsInformed[group] |= item.WhenSecured != item.WhenNot;
        for (int x = 0; x < SkillGraph.States; x++)
        {
            Likelihood[(group * SkillGraph.States) + x] *= (x & bits) == bits ? item.WhenSecured : item.WhenNot;
        }
    }
}
