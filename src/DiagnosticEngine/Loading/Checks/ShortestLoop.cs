namespace DiagnosticEngine.Loading.Checks;

/// <summary>Finds the shortest way from a node back to itself, breadth first.</summary>
internal static class ShortestLoop
{
    /// <summary>The nodes of the loop, the start first and not repeated; null when there is none.</summary>
    public static IReadOnlyList<int>? Through(int start, Func<int, IEnumerable<int>> next)
    {
        Dictionary<int, int> cameFrom = [];
        Queue<int> ahead = new([start]);
        while (ahead.TryDequeue(out int node))
        {
            foreach (int to in next(node))
            {
                if (to == start)
                {
                    return WayTo(node, start, cameFrom);
                }

                if (cameFrom.TryAdd(to, node))
                {
                    ahead.Enqueue(to);
                }
            }
        }

        return null;
    }

    private static List<int> WayTo(int node, int start, Dictionary<int, int> cameFrom)
    {
        List<int> way = [node];
        while (node != start)
        {
            node = cameFrom[node];
            way.Add(node);
        }

        way.Reverse();
        return way;
    }
}
