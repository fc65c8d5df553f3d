using System.Globalization;
using DiagnosticEngine.Numerics;
using DiagnosticEngine.Reporting.Documents;
using DiagnosticEngine.Reporting.Documents.Charts;
using DiagnosticEngine.Roadmaps;

namespace DiagnosticEngine.Reporting.Roadmaps;

/// <summary>Draws the steps of a roadmap: numbered marks in a column, words beside them, and lines on the left in lanes that never run into each other.</summary>
internal static class StepDrawing
{
    private const int LaneWidth = 9;
    private const int MostLanes = 7;
    private const int Radius = 12;
    private const int LineHeight = 18;
    private const int Gap = 14;

    public static string Of(StepMap map, string label)
    {
        IReadOnlyList<RoadmapStep> steps = map.Roadmap.Steps;
        List<(int From, int To)> links = [.. steps.SelectMany((s, i) => map.Before(s).Select(o => (From: Index(steps, o), To: i)))];
        int[] lanes = Lanes(links);
        int used = Math.Min(MostLanes, lanes.DefaultIfEmpty(-1).Max() + 1);
        int centre = (used * LaneWidth) + Radius + 8;
        int left = centre + Radius + 8;
        SvgPicture picture = new();
        int[] middles = new int[steps.Count];
        int y = 4;
        for (int i = 0; i < steps.Count; i++)
        {
            middles[i] = y + Radius;
            picture.Ring(centre, middles[i], Radius);
            picture.Text(centre, middles[i] + 5, steps[i].Order.ToString(CultureInfo.InvariantCulture), "middle", isStrong: true);
            IReadOnlyList<string> statement = Wrapping.Wrap(map.Statement(steps[i]), SvgPicture.LettersOn(SvgPicture.Width - left));
            string[] lines = [.. statement, .. Wrapping.Wrap(map.Place(steps[i]), SvgPicture.LettersOn(SvgPicture.Width - left))];
            for (int n = 0; n < lines.Length; n++)
            {
                picture.Text(left, y + 15 + (n * LineHeight), lines[n], isStrong: n < statement.Count);
            }

            y += Math.Max(2 * Radius, lines.Length * LineHeight) + Gap;
        }

        for (int i = 0; i < links.Count; i++)
        {
            Link(picture, centre, middles[links[i].From], middles[links[i].To], lanes[i] % MostLanes);
        }

        return picture.Finish(y, label);
    }

    private static int Index(IReadOnlyList<RoadmapStep> steps, int order) => Enumerable.Range(0, steps.Count).First(i => steps[i].Order == order);

    /// <summary>The nearest lane for each line, short lines first, that no other line uses on the same stretch.</summary>
    private static int[] Lanes(List<(int From, int To)> links)
    {
        int[] lanes = new int[links.Count];
        List<List<(int From, int To)>> taken = [];
        foreach (int i in Enumerable.Range(0, links.Count).OrderBy(i => links[i].To - links[i].From).ThenBy(i => links[i].From))
        {
            int lane = taken.FindIndex(t => t.All(o => o.To <= links[i].From || links[i].To <= o.From));
            if (lane < 0)
            {
                lane = taken.Count;
                taken.Add([]);
            }

            taken[lane].Add(links[i]);
            lanes[i] = lane;
        }

        return lanes;
    }

    private static void Link(SvgPicture picture, int centre, int from, int to, int lane)
    {
        int edge = centre - Radius;
        int x = edge - 6 - (lane * LaneWidth);
        int start = from + 4;
        int end = to - 4;
        picture.Path([(edge + 1, start), (x, start), (x, end), (edge - 1, end)], "class=\"to\" stroke=\"currentColor\" stroke-width=\"2\"");
        picture.Path([(edge - 5, (Rational)end - 4), (edge - 1, end), (edge - 5, (Rational)end + 4)], "class=\"to\" stroke=\"currentColor\" stroke-width=\"2\"");
    }
}
