namespace DiagnosticEngine.Inference;

/// <summary>Gathers nodes to groups and puts the groups in order.</summary>
internal sealed class SkillGraphBuilder
{
    private SkillGraphBuilder(int nodes)
    {
        GroupOf = new int[nodes];
        BitOf = new int[nodes];
    }

    public List<SkillGroup> Groups { get; private set; } = [];

    public List<SkillEdge> Edges { get; } = [];

    public List<int> InStart { get; } = [0];

    public int[] GroupOf { get; }

    public int[] BitOf { get; }

    /// <summary>Builds the groups.</summary>
    /// <returns>Null when groups would support each other in a circle, which groups of one node never do.</returns>
    public static SkillGraphBuilder? TryBuild(KnowledgeModel model, IReadOnlyList<int[]> together, Func<KnowledgeNode, (string Name, int Strand)> key)
    {
        SkillGraphBuilder builder = new(model.Nodes.Count);
        builder.Gather(model, key);
        if (!builder.Sort())
        {
            return null;
        }

        foreach (int[] nodes in together)
        {
            SkillGroup group = new() { Strand = model.Nodes[nodes[0]].Strand };
            group.Nodes.Add(-1);
            group.Inner.Add(0);
            group.Outer.AddRange(nodes.Select(n => (0, n)));
            builder.Groups.Add(group);
        }

        builder.Join();
        return builder;
    }

    private void Gather(KnowledgeModel model, Func<KnowledgeNode, (string Name, int Strand)> key)
    {
        Dictionary<(string Name, int Strand), int> byKey = [];
        foreach (KnowledgeNode node in model.Nodes)
        {
            if (!byKey.TryGetValue(key(node), out int g))
            {
                g = Groups.Count;
                byKey.Add(key(node), g);
                Groups.Add(new SkillGroup { Strand = node.Strand });
            }

            SkillGroup group = Groups[g];
            GroupOf[node.Index] = g;
            BitOf[node.Index] = group.Nodes.Count;
            int inner = 0;
            foreach (int parent in node.Parents)
            {
                if (GroupOf[parent] == g)
                {
                    inner |= 1 << BitOf[parent];
                }
                else
                {
                    group.Outer.Add((group.Nodes.Count, parent));
                }
            }

            group.Inner.Add((byte)inner);
            group.Nodes.Add(node.Index);
        }
    }

    // Depth first along the supports (Tarjan, 1976); an open group met again closes a circle.
    private bool Sort()
    {
        List<int> order = new(Groups.Count);
        byte[] stage = new byte[Groups.Count];
        Stack<(int Group, int Next)> path = new();
        for (int root = 0; root < Groups.Count; root++)
        {
            if (stage[root] == 0)
            {
                stage[root] = 1;
                path.Push((root, 0));
            }

            while (path.TryPop(out (int Group, int Next) top))
            {
                if (top.Next == Groups[top.Group].Outer.Count)
                {
                    stage[top.Group] = 2;
                    order.Add(top.Group);
                    continue;
                }

                path.Push((top.Group, top.Next + 1));
                int parent = GroupOf[Groups[top.Group].Outer[top.Next].Node];
                if (stage[parent] == 1)
                {
                    return false;
                }

                if (stage[parent] == 0)
                {
                    stage[parent] = 1;
                    path.Push((parent, 0));
                }
            }
        }

        int[] place = new int[Groups.Count];
        for (int i = 0; i < order.Count; i++)
        {
            place[order[i]] = i;
        }

        Groups = [.. order.Select(g => Groups[g])];
        for (int n = 0; n < GroupOf.Length; n++)
        {
            GroupOf[n] = place[GroupOf[n]];
        }

        return true;
    }

    private void Join()
    {
        for (int g = 0; g < Groups.Count; g++)
        {
            int all = (1 << Groups[g].Nodes.Count) - 1;
            foreach (IGrouping<int, (int Bit, int Node)> from in Groups[g].Outer.GroupBy(o => GroupOf[o.Node]).OrderBy(o => o.Key))
            {
                byte[] support = new byte[SkillGraph.States];
                for (int x = 0; x < support.Length; x++)
                {
                    support[x] = (byte)from.Aggregate(all, (left, o) => (x >> BitOf[o.Node] & 1) == 1 ? left : left & ~(1 << o.Bit));
                }

                Edges.Add(new SkillEdge(from.Key, g, support));
            }

            InStart.Add(Edges.Count);
        }
    }
}
