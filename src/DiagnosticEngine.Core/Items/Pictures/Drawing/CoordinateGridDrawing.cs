using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>Squared paper with two axes in one, two or four quadrants, points with their labels, and lines that join them in order.</summary>
internal static class CoordinateGridDrawing
{
    private const double LargestCell = 26;
    private const double Side = 248;

    public static void Draw(PictureData data, Sketch sketch)
    {
        GridAxis x = new(data["x"]!);
        GridAxis y = new(data["y"]!);
        double cell = Math.Min(LargestCell, Side / Math.Max(x.Steps, y.Steps));
        NumberScale across = x.Scale(0, x.Steps * cell);
        NumberScale up = y.Scale(y.Steps * cell, 0);
        (double right, double bottom) = (x.Steps * cell, y.Steps * cell);
        foreach (Rational mark in across.Marks(x.Step))
        {
            sketch.Line("grid-x", Styles.Thin, new(across.At(mark), 0), new(across.At(mark), bottom), 0.75);
        }

        foreach (Rational mark in up.Marks(y.Step))
        {
            sketch.Line("grid-y", Styles.Thin, new(0, up.At(mark)), new(right, up.At(mark)), 0.75);
        }

        Spot origin = new(across.At(x.Crossing), up.At(y.Crossing));
        sketch.Line("axis", Styles.Line, new(0, origin.Y), new(right + 8, origin.Y), 2.25);
        sketch.Line("axis", Styles.Line, new(origin.X, bottom), new(origin.X, -8), 2.25);
        CoordinateLabels labels = new(sketch, origin);
        labels.Axes(x, across, y, up, right);
        labels.Write();
        labels.Avoid(new(0, origin.Y), new(right, origin.Y));
        labels.Avoid(new(origin.X, 0), new(origin.X, bottom));
        Points(data, sketch, labels, across, up);
        labels.Write();
    }

    private static void Points(PictureData data, Sketch sketch, CoordinateLabels labels, NumberScale across, NumberScale up)
    {
        IReadOnlyList<PictureData> points = data.Items("points");
        Spot[] spots = [.. points.Select(p => new Spot(across.At(p.Number("x")), up.At(p.Number("y"))))];
        Spot[] joined = data.Text("join") switch { "open" => spots, "closed" => [.. spots, .. spots.Take(1)], _ => [] };
        for (int i = 1; i < joined.Length; i++)
        {
            sketch.Line("joining", Styles.Arc, joined[i - 1], joined[i]);
            labels.Avoid(joined[i - 1], joined[i]);
        }

        foreach (Spot spot in spots)
        {
            labels.Avoid(spot, spot);
        }

        for (int i = 0; i < spots.Length; i++)
        {
            sketch.Circle("point", Styles.Point, spots[i], 5);
            labels.Point(points[i].Text("label"), spots[i]);
        }
    }
}
