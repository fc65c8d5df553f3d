using DiagnosticEngine.Curricula;
using DiagnosticEngine.Reporting.Documents;

namespace DiagnosticEngine.Reporting.Maps;

/// <summary>Lays out a strand, or the surroundings of a skill: layers from the top, edges as curves between them. Edges pass layers where nothing else is.</summary>
internal static class LayeredLayout
{
    private const double BoxWidth = 230;
    private const double Padding = MapStyle.BoxPadding;
    private const double Margin = 10;
    private const double LevelWidth = 54;
    private const double LevelGap = 10;
    private const double LeastGap = 28;
    private const double MostGap = 56;
    private const double GapForAnEdge = 2.5;
    private const double Stub = 5;

    public static MapLayout Of(MapView view)
    {
        LayeredGraph graph = new(view, BoxWidth);
        CrossingReduction.Run(graph);
        double left = Margin + LevelWidth;
        double width = left + LayerPlacement.Run(graph) + Margin;
        double[] tops = new double[graph.Layers.Count];
        double[] heights = new double[graph.Layers.Count];
        List<MapLabel> labels = [];
        List<double> rules = [];
        double y = Margin;
        int? level = null;
        for (int i = 0; i < graph.Layers.Count; i++)
        {
            int here = graph.Layers[i].First(n => n.Skill is not null).Skill!.Level;
            if (here != level)
            {
                if (level is not null)
                {
                    rules.Add(y);
                    y += LevelGap;
                }

                level = here;
                labels.Add(new(MapLevels.Name(here), Margin, y + MapStyle.TitleSize + Padding - 2));
            }

            tops[i] = y;
            heights[i] = graph.Layers[i].Where(n => n.Skill is not null).Max(n => Height(view, n.Skill!));
            int bends = graph.Layers[i].Sum(n => n.Down.Count(d => Math.Abs(d.X - n.X) > 1));
            y += heights[i] + (i + 1 == graph.Layers.Count ? 0 : Math.Clamp(LeastGap + (GapForAnEdge * bends), LeastGap, MostGap));
        }

        if (MapWords.Hidden(view) is { Length: > 0 } hidden)
        {
            y += MapStyle.LineHeight + Margin;
            labels.Add(new(hidden, left, y));
        }

        double widest = labels.Select(l => l.X + MapText.Width(l.Text, MapStyle.TitleSize * 1.1)).DefaultIfEmpty(0).Max();
        return new()
        {
            Width = Math.Max(width, widest + Margin),
            Height = y + Margin,
            Boxes = [.. view.Skills.Select(s => Box(view, s, left + graph[s].X, tops[graph[s].Layer], heights[graph[s].Layer]))],
            Wires = [.. graph.Courses.Select(c => Wire(c.Edge, c.Nodes, left, tops, heights))],
            Labels = labels,
            Rules = rules,
        };
    }

    private static double Height(MapView view, Skill skill) =>
        (2 * Padding) + (MapStyle.LineHeight * (Titles(skill).Count + Lines(skill).Count)) + (Note(view, skill).Length > 0 ? MapStyle.LineHeight : 0);

    private static IReadOnlyList<string> Titles(Skill skill) => MapText.WrapId(skill.Id, BoxWidth - (2 * Padding), MapStyle.TitleSize * 1.1);

    private static IReadOnlyList<string> Lines(Skill skill) => MapText.Wrap(skill.PupilStatement, BoxWidth - (2 * Padding), MapStyle.TextSize);

    /// <summary>The strand, where there are several.</summary>
    private static string Note(MapView view, Skill skill) => view.Strands.Count > 1 ? CleanText.Line(view.Curriculum.GetStrand(skill.StrandId).Name) : "";

    private static MapBox Box(MapView view, Skill skill, double middle, double top, double height) =>
        new(skill, middle - (BoxWidth / 2), top, BoxWidth, height, Titles(skill)[0], [.. Titles(skill).Skip(1), .. Lines(skill)], Note(view, skill));

    private static MapWire Wire(MapEdge edge, List<LayerNode> nodes, double left, double[] tops, double[] heights)
    {
        double x = left + Port(nodes[0], nodes[0].Down, nodes[1]);
        double y = tops[nodes[0].Layer] + heights[nodes[0].Layer];
        string path = $"M{MapPath.At((x, y))}L{MapPath.At((x, y + Stub))}";
        for (int i = 1; i < nodes.Count; i++)
        {
            bool isEnd = i == nodes.Count - 1;
            double next = left + (isEnd ? Port(nodes[i], nodes[i].Up, nodes[i - 1]) : nodes[i].X);
            double top = tops[nodes[i].Layer];
            path += MapPath.Curve(x, y + Stub, next, top - MapPath.TipLength);
            (x, y) = (next, isEnd ? top : top + heights[nodes[i].Layer]);
            path += isEnd ? "" : $"L{MapPath.At((x, y + Stub))}";
        }

        return new(edge, path, MapPath.Tip(x, y, 0, 1));
    }

    /// <summary>Where an edge meets a box: edges spread along its side in the order of where they come from.</summary>
    private static double Port(LayerNode box, List<LayerNode> neighbours, LayerNode neighbour)
    {
        int place = neighbours.Count(n => n.Order < neighbour.Order) + 1;
        return box.X - (BoxWidth / 2) + (BoxWidth * place / (neighbours.Count + 1));
    }
}
