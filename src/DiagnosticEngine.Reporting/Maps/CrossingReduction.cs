namespace DiagnosticEngine.Reporting.Maps;

/// <summary>Orders the nodes of each layer so that few edges cross: sweeps by the mean place of neighbours, then swaps of neighbours; the best order seen stays.</summary>
internal static class CrossingReduction
{
    private const int Sweeps = 24;

    public static void Run(LayeredGraph graph)
    {
        LayerNode[][] best = Copy(graph);
        int fewest = Count(graph);
        for (int sweep = 0; sweep < Sweeps && fewest > 0; sweep++)
        {
            bool isDown = sweep % 2 == 0;
            for (int i = 0; i < graph.Layers.Count; i++)
            {
                Sort(graph.Layers[isDown ? i : graph.Layers.Count - 1 - i], isDown);
            }

            Swap(graph);
            int crossings = Count(graph);
            if (crossings < fewest)
            {
                (best, fewest) = (Copy(graph), crossings);
            }
        }

        for (int i = 0; i < best.Length; i++)
        {
            graph.Layers[i].Clear();
            graph.Layers[i].AddRange(best[i]);
        }

        graph.Number();
    }

    /// <summary>How often edges cross.</summary>
    public static int Count(LayeredGraph graph)
    {
        int crossings = 0;
        foreach (List<LayerNode> layer in graph.Layers)
        {
            for (int i = 0; i < layer.Count; i++)
            {
                for (int j = i + 1; j < layer.Count; j++)
                {
                    crossings += Crossings(layer[i].Down, layer[j].Down);
                }
            }
        }

        return crossings;
    }

    private static LayerNode[][] Copy(LayeredGraph graph) => [.. graph.Layers.Select(l => l.ToArray())];

    private static void Sort(List<LayerNode> layer, bool isDown)
    {
        LayerNode[] sorted = [.. layer.OrderBy(n => Mean(isDown ? n.Up : n.Down, n.Order))];
        for (int i = 0; i < sorted.Length; i++)
        {
            layer[i] = sorted[i];
            sorted[i].Order = i;
        }
    }

    private static double Mean(List<LayerNode> neighbours, int otherwise) => neighbours.Count == 0 ? otherwise : neighbours.Average(n => n.Order);

    private static void Swap(LayeredGraph graph)
    {
        bool hasChanged = true;
        for (int round = 0; round < Sweeps && hasChanged; round++)
        {
            hasChanged = false;
            foreach (List<LayerNode> layer in graph.Layers)
            {
                for (int i = 0; i + 1 < layer.Count; i++)
                {
                    (LayerNode one, LayerNode other) = (layer[i], layer[i + 1]);
                    int now = Crossings(one.Up, other.Up) + Crossings(one.Down, other.Down);
                    int then = Crossings(other.Up, one.Up) + Crossings(other.Down, one.Down);
                    if (then < now)
                    {
                        (layer[i], layer[i + 1]) = (other, one);
                        (one.Order, other.Order) = (i + 1, i);
                        hasChanged = true;
                    }
                }
            }
        }
    }

    /// <summary>How many edges cross of two nodes, the first of which is on the left.</summary>
    private static int Crossings(List<LayerNode> left, List<LayerNode> right)
    {
        int crossings = 0;
        foreach (LayerNode l in left)
        {
            foreach (LayerNode r in right)
            {
                crossings += r.Order < l.Order ? 1 : 0;
            }
        }

        return crossings;
    }
}
