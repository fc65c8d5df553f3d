namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>Draws single counters: the first kind is full, the second a ring with a dot.</summary>
internal static class Counters
{
    public static void Draw(Sketch sketch, Spot centre, double radius, bool isSecond, bool isCrossed)
    {
        if (isSecond)
        {
            double ring = Math.Min(3.5, radius * 0.35);
            sketch.Circle("counter", Styles.Second, centre, radius - (ring / 2), ring);
            sketch.Circle("dot", Styles.SecondDot, centre, radius * 0.28);
        }
        else
        {
            sketch.Circle("counter", Styles.First, centre, radius - 0.6);
        }

        if (isCrossed)
        {
            Cross(sketch, Box.Around(centre.X, centre.Y, 2 * radius, 2 * radius));
        }
    }

    /// <summary>Crosses something out: two strokes with an edge of paper, so that they show on any ground.</summary>
    public static void Cross(Sketch sketch, Box box)
    {
        Spot[] ends = [new(box.Left, box.Top), new(box.Right, box.Bottom), new(box.Left, box.Bottom), new(box.Right, box.Top)];
        foreach (Style style in new[] { Styles.Halo, Styles.Cross })
        {
            string path = $"M{At(ends[0])}L{At(ends[1])}M{At(ends[2])}L{At(ends[3])}";
            sketch.Path(style == Styles.Cross ? "cross" : "halo", style, path, box);
        }
    }

    private static string At(Spot spot) => $"{SvgText.Number(spot.X)} {SvgText.Number(spot.Y)}";
}
