using DiagnosticEngine.Curricula;

namespace DiagnosticEngine.Reporting.Maps;

/// <summary>
/// Skills in layers: by level, within a level by how many prerequisites of that level lead to them. An edge goes from each layer to the next; a longer one
/// has a place of its own in every layer between, shared by the edges of one skill and strength (Sugiyama, Tagawa and Toda, 1981).
/// </summary>
/// <remarks>Not safe to share between threads.</remarks>
internal sealed class LayeredGraph
{
    private const int FewSkills = 32;
    private const int MostInARow = 4;
    private const double PassWidth = 2;

    private readonly Dictionary<string, LayerNode> _bySkill = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Skill, bool IsSoft, int Layer), LayerNode> _passes = [];

    public LayeredGraph(MapView view, double boxWidth)
    {
        foreach ((Skill skill, int layer) in Rows(view).SelectMany((row, i) => row.Select(s => (s, i))))
        {
            while (Layers.Count <= layer)
            {
                Layers.Add([]);
            }

            LayerNode node = new(skill, layer, boxWidth);
            _bySkill[skill.Id] = node;
            Layers[layer].Add(node);
        }

        foreach (MapEdge edge in view.Edges)
        {
            LayerNode last = _bySkill[edge.From.Id];
            List<LayerNode> course = [last];
            for (int layer = last.Layer + 1; layer < _bySkill[edge.To.Id].Layer; layer++)
            {
                course.Add(last = Join(last, Pass(edge, layer)));
            }

            course.Add(Join(last, _bySkill[edge.To.Id]));
            Courses.Add((edge, course));
        }

        Number();
    }

    /// <summary>The layers from the top, each from the left.</summary>
    public List<List<LayerNode>> Layers { get; } = [];

    /// <summary>Each edge and the nodes that it leads through, ends included.</summary>
    public List<(MapEdge Edge, List<LayerNode> Nodes)> Courses { get; } = [];

    public LayerNode this[Skill skill] => _bySkill[skill.Id];

    /// <summary>Gives each node its place in its layer as the number of its order.</summary>
    public void Number()
    {
        foreach (List<LayerNode> layer in Layers)
        {
            for (int i = 0; i < layer.Count; i++)
            {
                layer[i].Order = i;
            }
        }
    }

    private static LayerNode Join(LayerNode above, LayerNode below)
    {
        if (!above.Down.Contains(below))
        {
            above.Down.Add(below);
            below.Up.Add(above);
        }

        return below;
    }

    private static IEnumerable<Skill[]> Rows(MapView view)
    {
        int most = view.Skills.Count <= FewSkills ? MostInARow : (int)Math.Ceiling(0.8 * Math.Sqrt(view.Skills.Count));
        Dictionary<string, int> strand = view.Strands.Select((s, i) => (s.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        ILookup<string, MapEdge> into = view.Edges.ToLookup(e => e.To.Id, StringComparer.Ordinal);
        Dictionary<string, int> depth = new(StringComparer.Ordinal);
        foreach (Skill skill in view.Skills)
        {
            depth[skill.Id] = into[skill.Id].Where(e => e.From.Level == skill.Level).Select(e => depth[e.From.Id] + 1).DefaultIfEmpty(0).Max();
        }

        foreach (IGrouping<(int, int), Skill> row in view.Skills.GroupBy(s => (s.Level, depth[s.Id])).OrderBy(g => g.Key))
        {
            // Skills of one row do not rest on each other, so that a long row can be broken anywhere.
            Skill[] skills = [.. row.OrderBy(s => strand[s.StrandId])];
            int rows = (skills.Length + most - 1) / most;
            foreach (Skill[] part in skills.Chunk((skills.Length + rows - 1) / rows))
            {
                yield return part;
            }
        }
    }

    private LayerNode Pass(MapEdge edge, int layer)
    {
        if (!_passes.TryGetValue((edge.From.Id, edge.IsSoft, layer), out LayerNode? pass))
        {
            pass = new(null, layer, PassWidth);
            _passes.Add((edge.From.Id, edge.IsSoft, layer), pass);
            Layers[layer].Add(pass);
        }

        return pass;
    }
}
