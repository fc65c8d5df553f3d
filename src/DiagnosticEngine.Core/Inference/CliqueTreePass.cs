namespace DiagnosticEngine.Inference;

/// <summary>One inward and one outward pass over a clique tree (Jensen, Lauritzen and Olesen, 1990): all marginals at once.</summary>
internal static class CliqueTreePass
{
    /// <summary>Computes the probability of every node after the evidence.</summary>
    /// <param name="tree">The tree; some clique of it holds each set of nodes in the evidence.</param>
    /// <param name="evidence">The evidence.</param>
    /// <param name="nodes">How many nodes the model has.</param>
    /// <exception cref="InvalidOperationException">The evidence cannot happen.</exception>
    public static double[] Marginals(CliqueTree tree, IReadOnlyList<NodeSetEvidence> evidence, int nodes)
    {
        double[][] tables = [.. tree.Cliques.Select(c => (double[])c.Base.Clone())];
        foreach (NodeSetEvidence item in evidence)
        {
            int home = tree.CliqueOf(item.Nodes);
            Multiply(tree.Cliques[home], tables[home], item);
        }

        double[][] shared = Collect(tree, tables);
        Distribute(tree, tables, shared);
        double[] marginals = new double[nodes];
        for (int node = 0; node < nodes; node++)
        {
            int home = tree.HomeOf(node);
            marginals[node] = Marginal(tables[home], tree.Cliques[home].StrideOf(node));
        }

        return marginals;
    }

    private static void Multiply(Clique clique, double[] table, NodeSetEvidence evidence)
    {
        int[] strides = [.. evidence.Nodes.Select(clique.StrideOf)];
        for (int e = 0; e < table.Length; e++)
        {
            bool secured = true;
            foreach (int stride in strides)
            {
                secured &= (e / stride & 1) == 1;
            }

            table[e] *= secured ? evidence.WhenSecured : evidence.WhenNot;
        }
    }

    // Children come after their parents in the list.
    private static double[][] Collect(CliqueTree tree, double[][] tables)
    {
        double[][] shared = new double[tables.Length][];
        for (int c = tables.Length - 1; c >= 0; c--)
        {
            Clique clique = tree.Cliques[c];
            Normalise(tables[c]);
            if (clique.Parent < 0)
            {
                continue;
            }

            shared[c] = SumOut(clique, tables[c]);
            double[] parent = tables[clique.Parent];
            for (int e = 0; e < parent.Length; e++)
            {
                parent[e] *= shared[c][clique.ParentToSeparator[e]];
            }
        }

        return shared;
    }

    private static void Distribute(CliqueTree tree, double[][] tables, double[][] shared)
    {
        for (int c = 0; c < tables.Length; c++)
        {
            Clique clique = tree.Cliques[c];
            if (clique.Parent < 0)
            {
                continue;
            }

            double[] ratio = new double[clique.SeparatorSize];
            double[] parent = tables[clique.Parent];
            for (int e = 0; e < parent.Length; e++)
            {
                ratio[clique.ParentToSeparator[e]] += parent[e];
            }

            for (int e = 0; e < ratio.Length; e++)
            {
                ratio[e] = shared[c][e] > 0 ? ratio[e] / shared[c][e] : 0;
            }

            double[] table = tables[c];
            for (int e = 0; e < table.Length; e++)
            {
                table[e] *= ratio[clique.ToSeparator[e]];
            }

            Normalise(table);
        }
    }

    private static double[] SumOut(Clique clique, double[] table)
    {
        double[] sums = new double[clique.SeparatorSize];
        for (int e = 0; e < table.Length; e++)
        {
            sums[clique.ToSeparator[e]] += table[e];
        }

        return sums;
    }

    // The largest entry becomes 1, so that products of many tables neither vanish nor overflow.
    private static void Normalise(double[] table)
    {
        double largest = 0;
        foreach (double entry in table)
        {
            largest = Math.Max(largest, entry);
        }

        if (!(largest > 0))
        {
            throw EvidenceSummary.ImpossibleEvidence();
        }

        for (int e = 0; e < table.Length; e++)
        {
            table[e] /= largest;
        }
    }

    // Values 0 and 1 of the node lie in turns of one stride.
    private static double Marginal(double[] table, int stride)
    {
        double not = 0;
        double secured = 0;
        for (int start = 0; start < table.Length; start += 2 * stride)
        {
            not += Sum(table.AsSpan(start, stride));
            secured += Sum(table.AsSpan(start + stride, stride));
        }

        return secured / (secured + not);
    }

    private static double Sum(ReadOnlySpan<double> entries)
    {
        double sum = 0;
        foreach (double entry in entries)
        {
            sum += entry;
        }

        return sum;
    }
}
