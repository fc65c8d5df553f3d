using DiagnosticEngine.Curricula;
using DiagnosticEngine.Reporting.Documents;

namespace DiagnosticEngine.Reporting.Maps;

/// <summary>Lays out several strands: a column for each, a row for each level, edges in the gutters and corridors between.</summary>
internal static class ColumnLayout
{
    private const double Margin = 12;
    private const double LevelWidth = 58;
    private const double HeadHeight = 30;
    private const double BoxHeight = 34;
    private const double BoxGap = 10;
    private const double Padding = 6;
    private const double NarrowestBox = 90;
    private const double WidestBox = 190;
    private const double Track = 6;
    private const double Beside = 10;

    // Lines on the two sides of a box, and solid and dashed ones, have heights of their own, so that none runs on another.
    private const double Lane = 3.5;

    public static MapLayout Of(MapView view)
    {
        ColumnGrid grid = new(view);
        double[] widths = [.. view.Strands.Select(s => BoxWidth(view.Skills.Where(k => k.StrandId == s.Id)))];
        double[] lefts = new double[widths.Length];
        double[] gutters = new double[widths.Length + 1];
        double x = Margin + LevelWidth;
        for (int c = 0; c < gutters.Length; c++)
        {
            gutters[c] = x + Beside;
            x += (2 * Beside) + Span(grid.Gutters[c]) + TipRoom(grid.Gutters[c]);
            if (c < widths.Length)
            {
                lefts[c] = x;
                x += widths[c];
            }
        }

        double[] corridors = new double[grid.Levels.Count];
        double[] tops = new double[grid.Levels.Count];
        double y = Margin + HeadHeight;
        List<double> rules = [];
        for (int r = 0; r < tops.Length; r++)
        {
            rules.Add(y);
            corridors[r] = y + Beside;
            tops[r] = corridors[r] + Span(grid.Corridors[r]) + Beside;
            y = tops[r] + (grid.Depths[r] * (BoxHeight + BoxGap)) - BoxGap + Beside;
        }

        Dictionary<string, MapBox> boxes = view.Skills.ToDictionary(s => s.Id, s => Box(s, grid[s], lefts, widths, tops), StringComparer.Ordinal);
        return new()
        {
            Width = x + Margin,
            Height = y + Margin,
            Boxes = [.. view.Skills.Select(s => boxes[s.Id])],
            Wires = [.. view.Edges.Select(e => Wire(e, grid, boxes, gutters, corridors))],
            Labels =
            [
                .. view.Strands.Select((s, c) => new MapLabel(MapText.Wrap(s.Name, widths[c] + (4 * Beside), MapStyle.TitleSize * 1.1)[0], lefts[c], Margin + MapStyle.TitleSize)),
                .. grid.Levels.Select((l, r) => new MapLabel(MapLevels.Name(l), Margin, tops[r] + MapStyle.TitleSize)),
            ],
            Rules = rules,
        };
    }

    private static double Span(TrackTable channel) => Math.Max(0, channel.Count - 1) * Track;

    private static double TipRoom(TrackTable channel) => channel.Count == 0 ? 0 : MapPath.TipLength;

    private static double BoxWidth(IEnumerable<Skill> skills) =>
        Math.Clamp(skills.Max(s => MapText.Width(CleanText.Line(s.Id), MapStyle.NoteSize)) + (2 * Padding), NarrowestBox, WidestBox);

    private static MapBox Box(Skill skill, ColumnCell cell, double[] lefts, double[] widths, double[] tops)
    {
        double top = tops[cell.Row] + (cell.Place * (BoxHeight + BoxGap));
        IReadOnlyList<string> lines = MapText.WrapId(skill.Id, widths[cell.Column] - (2 * Padding), MapStyle.NoteSize);
        return new(skill, lefts[cell.Column], top, widths[cell.Column], BoxHeight, "", [.. lines.Take(2)], "");
    }

    private static MapWire Wire(MapEdge edge, ColumnGrid grid, Dictionary<string, MapBox> boxes, double[] gutters, double[] corridors)
    {
        (MapBox from, MapBox to) = (boxes[edge.From.Id], boxes[edge.To.Id]);
        if (grid.IsStraight(edge))
        {
            return new(edge, MapPath.Rounded([(from.Middle, from.Bottom), (from.Middle, to.Top - MapPath.TipLength)]), MapPath.Tip(to.Middle, to.Top, 0, 1));
        }

        (int start, int end) = grid.GuttersOf(edge);
        bool leavesRight = start > grid[edge.From].Column;
        bool entersLeft = end == grid[edge.To].Column;
        int soft = edge.IsSoft ? 1 : 0;
        double outY = from.Bottom - Lane - (Lane * ((2 * soft) + (leavesRight ? 1 : 0)));
        double inY = to.Top + Lane + (Lane * ((2 * soft) + (entersLeft ? 1 : 0)));
        double outX = gutters[start] + (Track * grid.Gutters[start][edge]) + RoomAtTheLeft(grid.Gutters[start]);
        double tip = entersLeft ? to.Left : to.Right;
        int inward = entersLeft ? 1 : -1;
        List<(double X, double Y)> points = [(leavesRight ? from.Right : from.Left, outY), (outX, outY)];
        if (start != end)
        {
            double corridor = corridors[grid[edge.To].Row] + (Track * grid.Corridors[grid[edge.To].Row][edge]);
            double inX = gutters[end] + (Track * grid.Gutters[end][edge]) + RoomAtTheLeft(grid.Gutters[end]);
            points.AddRange([(outX, corridor), (inX, corridor)]);
            outX = inX;
        }

        points.AddRange([(outX, inY), (tip - (inward * MapPath.TipLength), inY)]);
        return new(edge, MapPath.Rounded(points), MapPath.Tip(tip, inY, inward, 0));
    }

    private static double RoomAtTheLeft(TrackTable channel) => TipRoom(channel) / 2;
}
