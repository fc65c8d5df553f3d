using DiagnosticEngine.Loading.Catalogue;

namespace DiagnosticEngine.Loading.Checks;

/// <summary>Finds prerequisites that follow from others; the graph must have no circles.</summary>
internal static class RedundantPrerequisites
{
    /// <summary>Beyond this the map is no map for people, and the search would take long.</summary>
    private const int MostEdges = 7_000;

    public static void Run(PrerequisiteGraph graph, FindingLog log)
    {
        if (Enumerable.Range(0, graph.Skills.Count).Sum(i => graph.EdgesOf(i).Count) > MostEdges)
        {
            return;
        }

        for (int skill = 0; skill < graph.Skills.Count; skill++)
        {
            IReadOnlyList<PrerequisiteEdge> edges = graph.EdgesOf(skill);
            if (edges.Count < 2)
            {
                continue;
            }

            foreach (PrerequisiteEdge edge in edges)
            {
                if (WayAround(graph, edge) is string way)
                {
                    log.Add(
                        MapFindings.Redundant,
                        edge.Written.Place,
                        $"The prerequisite {graph.IdOf(edge.To)} is already implied: {way}.");
                }
            }
        }
    }

    /// <summary>A longer way to the same skill, written out; a hard edge is implied by hard edges only.</summary>
    private static string? WayAround(PrerequisiteGraph graph, PrerequisiteEdge edge)
    {
        Dictionary<int, int> cameFrom = [];
        Stack<int> ahead = new([edge.From]);
        while (ahead.TryPop(out int node))
        {
            foreach (PrerequisiteEdge next in graph.EdgesOf(node))
            {
                if (ReferenceEquals(next, edge) || (edge.IsHard && !next.IsHard) || !cameFrom.TryAdd(next.To, node))
                {
                    continue;
                }

                if (next.To == edge.To)
                {
                    return Write(graph, edge, cameFrom);
                }

                ahead.Push(next.To);
            }
        }

        return null;
    }

    private static string Write(PrerequisiteGraph graph, PrerequisiteEdge edge, Dictionary<int, int> cameFrom)
    {
        List<int> way = [edge.To];
        while (way[^1] != edge.From)
        {
            way.Add(cameFrom[way[^1]]);
        }

        way.Reverse();
        return string.Join(" -> ", way.Select(graph.IdOf));
    }
}
