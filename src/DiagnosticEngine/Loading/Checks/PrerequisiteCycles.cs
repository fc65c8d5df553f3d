using System.Globalization;
using DiagnosticEngine.Loading.Catalogue;

namespace DiagnosticEngine.Loading.Checks;

/// <summary>Finds prerequisites that go round in a circle: one finding per circle, with the whole loop.</summary>
/// <remarks>
/// Circles can be more than anyone could count, so in each tangle the shortest loop through its first skill is shown, its last edge is
/// set aside, and so on until nothing goes round any more.
/// </remarks>
internal sealed class PrerequisiteCycles(PrerequisiteGraph graph, FindingLog log)
{
    private const int MostShown = 50;
    private const int LongestShown = 100;
    private readonly HashSet<PrerequisiteEdge> _setAside = [];

    /// <summary>Logs them; false when there are none.</summary>
    public bool Run()
    {
        Queue<int[]> tangles = new(Tangles([.. Enumerable.Range(0, graph.Skills.Count)]));
        while (_setAside.Count < MostShown && tangles.TryDequeue(out int[]? tangle))
        {
            HashSet<int> members = [.. tangle];
            IReadOnlyList<int> loop = ShortestLoop.Through(tangle[0], i => Next(i, members))!;
            _setAside.Add(Report(loop));
            foreach (int[] rest in Tangles(tangle))
            {
                tangles.Enqueue(rest);
            }
        }

        return _setAside.Count > 0;
    }

    /// <summary>Sets of skills that reach each other, and skills that reach themselves.</summary>
    private IEnumerable<int[]> Tangles(int[] among)
    {
        HashSet<int> members = [.. among];
        int[] position = new int[graph.Skills.Count];
        for (int i = 0; i < among.Length; i++)
        {
            position[among[i]] = i;
        }

        return StrongComponents.Of(among.Length, i => [.. Next(among[i], members).Select(n => position[n])])
            .Select(c => c.Select(i => among[i]).ToArray())
            .Where(c => c.Length > 1 || Next(c[0], members).Contains(c[0]));
    }

    private IEnumerable<int> Next(int node, HashSet<int> members) =>
        graph.EdgesOf(node).Where(e => members.Contains(e.To) && !_setAside.Contains(e)).Select(e => e.To);

    private PrerequisiteEdge Report(IReadOnlyList<int> loop)
    {
        PrerequisiteEdge[] edges = [.. loop.Select((from, i) => graph.EdgesOf(from).First(e => e.To == loop[(i + 1) % loop.Count]))];
        string way = string.Join(" -> ", loop.Take(LongestShown).Select(graph.IdOf));
        string more = loop.Count > LongestShown ? string.Create(CultureInfo.InvariantCulture, $" -> … {loop.Count - LongestShown} more") : "";
        log.Add(
            MapFindings.Cycle,
            edges[0].Written.Place,
            $"The prerequisites go round in a circle: {way}{more} -> {graph.IdOf(loop[0])}.",
            related:
            [
                .. edges.Take(LongestShown).Select(e => new RelatedLocation
                {
                    Location = e.Written.Place.ToLocation(),
                    Message = $"{graph.IdOf(e.From)} needs {graph.IdOf(e.To)}",
                }),
            ]);
        return edges[^1];
    }
}
