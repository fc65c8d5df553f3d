namespace DiagnosticEngine.Reporting.Maps;

/// <summary>
/// Places the nodes of each layer in their order, as near to their neighbours as the distances between them allow: least squares by pooling adjacent
/// violators (Ayer and others, 1955), layer by layer, down and up. Long edges are kept straight before short ones.
/// </summary>
internal static class LayerPlacement
{
    private const double BoxGap = 20;
    private const double PassGap = 11;
    private const int Sweeps = 24;
    private const double Stay = 0.01;

    /// <summary>Places the nodes.</summary>
    /// <returns>The width of the widest layer.</returns>
    public static double Run(LayeredGraph graph)
    {
        double width = graph.Layers.Select(Width).DefaultIfEmpty(0).Max();
        foreach (List<LayerNode> layer in graph.Layers)
        {
            double x = (width - Width(layer)) / 2;
            for (int i = 0; i < layer.Count; i++)
            {
                x += i == 0 ? layer[0].Width / 2 : Apart(layer[i - 1], layer[i]);
                layer[i].X = x;
            }
        }

        for (int sweep = 0; sweep < Sweeps; sweep++)
        {
            bool isDown = sweep % 2 == 0;
            bool isLast = sweep >= Sweeps - 4;
            for (int i = 0; i < graph.Layers.Count; i++)
            {
                Place(graph.Layers[isDown ? i : graph.Layers.Count - 1 - i], width, isLast || isDown, isLast || !isDown);
            }
        }

        return width;
    }

    private static double Width(List<LayerNode> layer) =>
        layer.Count == 0 ? 0 : ((layer[0].Width + layer[^1].Width) / 2) + layer.Skip(1).Select((n, i) => Apart(layer[i], n)).Sum();

    private static double Apart(LayerNode left, LayerNode right) =>
        ((left.Width + right.Width) / 2) + (left.Skill is not null && right.Skill is not null ? BoxGap : PassGap);

    private static void Place(List<LayerNode> layer, double width, bool isAbove, bool isBelow)
    {
        double shift = 0;
        List<(double Sum, double Weight, int Count)> pools = [];
        for (int i = 0; i < layer.Count; i++)
        {
            LayerNode node = layer[i];
            shift += i == 0 ? 0 : Apart(layer[i - 1], node);
            (double sum, double weight) = (Stay * node.X, Stay);
            foreach (LayerNode neighbour in (isAbove ? node.Up : []).Concat(isBelow ? node.Down : []))
            {
                double pull = (node.Skill, neighbour.Skill) switch { (null, null) => 8, (null, _) or (_, null) => 2, _ => 1 };
                sum += pull * neighbour.X;
                weight += pull;
            }

            (double Sum, double Weight, int Count) pool = (sum - (weight * shift), weight, 1);
            while (pools.Count > 0 && pools[^1].Sum / pools[^1].Weight > pool.Sum / pool.Weight)
            {
                pool = (pool.Sum + pools[^1].Sum, pool.Weight + pools[^1].Weight, pool.Count + pools[^1].Count);
                pools.RemoveAt(pools.Count - 1);
            }

            pools.Add(pool);
        }

        double lowest = layer.Count == 0 ? 0 : layer[0].Width / 2;
        double highest = layer.Count == 0 ? 0 : width - (layer[^1].Width / 2) - shift;
        int next = 0;
        shift = 0;
        foreach ((double sum, double weight, int count) in pools)
        {
            double start = Math.Min(Math.Max(sum / weight, lowest), Math.Max(lowest, highest));
            for (int k = 0; k < count; k++, next++)
            {
                shift += next == 0 ? 0 : Apart(layer[next - 1], layer[next]);
                layer[next].X = start + shift;
            }
        }
    }
}
