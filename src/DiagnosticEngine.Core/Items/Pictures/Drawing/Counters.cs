namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>Draws single counters: the first kind is full, the second a ring with a dot; one that is crossed out is pale.</summary>
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
            sketch.Circle("counter", isCrossed ? Styles.Panel : Styles.First, centre, radius - 0.6);
        }

        if (isCrossed)
        {
            Cross(sketch, Box.Around(centre.X, centre.Y, 2.1 * radius, 2.1 * radius));
        }
    }

    /// <summary>Crosses something out.</summary>
    public static void Cross(Sketch sketch, Box box)
    {
        string path = $"M{At(new(box.Left, box.Top))}L{At(new(box.Right, box.Bottom))}M{At(new(box.Left, box.Bottom))}L{At(new(box.Right, box.Top))}";
        sketch.Path("cross", Styles.Cross, path, box);
    }

    private static string At(Spot spot) => $"{SvgText.Number(spot.X)} {SvgText.Number(spot.Y)}";
}
