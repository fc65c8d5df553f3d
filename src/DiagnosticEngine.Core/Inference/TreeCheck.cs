namespace DiagnosticEngine.Inference;

/// <summary>Looks for loops.</summary>
internal static class TreeCheck
{
    /// <summary>Whether the groups of each strand form a forest, and so do the strands.</summary>
    public static bool IsTree(SkillGraph graph)
    {
        // Given the level, a strand is tied together by its offset, so that two edges between two strands make a loop.
        int[] groupRoot = [.. Enumerable.Range(0, graph.GroupCount)];
        int[] strandRoot = [.. Enumerable.Range(0, graph.Model.StrandIds.Count)];
        for (int e = 0; e < graph.EdgeCount; e++)
        {
            int parent = graph.Parent[e];
            int child = graph.Child[e];
            bool joins = graph.IsCross[e]
                ? Join(strandRoot, graph.Strand[parent], graph.Strand[child])
                : Join(groupRoot, parent, child);
            if (!joins)
            {
                return false;
            }
        }

        return true;
    }

    private static bool Join(int[] roots, int a, int b)
    {
        int rootA = Root(roots, a);
        int rootB = Root(roots, b);
        roots[rootA] = rootB;
        return rootA != rootB;
    }

    private static int Root(int[] roots, int i)
    {
        while (roots[i] != i)
        {
            i = roots[i];
        }

        return i;
    }
}
