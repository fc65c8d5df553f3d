namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>Points on a number line: dots, smaller ones on a stem where marks or other points are near.</summary>
internal sealed class LinePoints(double[] points, double[] marks)
{
    private const double Largest = 5.5;
    private const double Smallest = 1.5;
    private const double Same = 0.01;

    // Half a mark and a gap that can be seen.
    private const double Clearance = 2;

    /// <summary>How large the dot at a place is; 0 where there is none.</summary>
    public double Radius(double x)
    {
        if (!points.Any(p => IsAt(p, x)))
        {
            return 0;
        }

        double room = marks.Where(m => !IsAt(m, x)).Select(m => Math.Abs(m - x) - Clearance)
            .Concat(points.Where(p => !IsAt(p, x)).Select(p => (Math.Abs(p - x) - Clearance) / 2))
            .DefaultIfEmpty(Largest).Min();
        return Math.Clamp(room, Smallest, Largest);
    }

    /// <param name="sketch">Where to draw.</param>
    /// <param name="stem">How far the stem of a small dot reaches downwards, to its label.</param>
    public void Draw(Sketch sketch, double stem)
    {
        foreach (double x in points)
        {
            double radius = Radius(x);
            if (radius < Largest)
            {
                sketch.Line("stem", Styles.Arc, new(x, 0), new(x, stem));
            }

            sketch.Circle("point", Styles.Point, new(x, 0), radius);
        }
    }

    private static bool IsAt(double point, double x) => Math.Abs(point - x) < Same;
}
