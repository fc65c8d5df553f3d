using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>Two lines with marks under one another, for quantities that grow together.</summary>
internal static class DoubleNumberLineDrawing
{
    private const double Distance = 40;
    private const double Mark = 7;

    public static void Draw(PictureData data, Sketch sketch)
    {
        NumberScale scale = new(Rational.Zero, data.Number("to"), 0, Sheet.LineLength);
        LabelPlacer above = new(sketch);
        LabelPlacer below = new(sketch);
        double top = 0;
        double bottom = Distance;
        foreach (PictureData mark in data.Items("marks"))
        {
            double x = scale.At(mark.Number("at"));
            sketch.Line("link", Styles.Thin, new(x, 0), new(x, Distance));
            sketch.Line("mark", Styles.Line, new(x, -Mark), new(x, Mark));
            sketch.Line("mark", Styles.Line, new(x, Distance - Mark), new(x, Distance + Mark));
            top = Math.Min(top, Place(above, Caption.Of(mark.Text("top"), Caption.UsualSize, 80), x, 0, -1).Top);
            bottom = Math.Max(bottom, Place(below, Caption.Of(mark.Text("bottom"), Caption.UsualSize, 80), x, Distance, 1).Bottom);
        }

        foreach (double y in new[] { 0, Distance })
        {
            sketch.Line("line", Styles.Line, new(-6, y), new(Sheet.LineLength + 12, y), 2);
        }

        above.Write();
        below.Write();
        Name(sketch, data.Text("top"), top - 6, -1);
        Name(sketch, data.Text("bottom"), bottom + 6, 1);
    }

    private static Box Place(LabelPlacer placer, Caption caption, double x, double line, int down)
    {
        double away = Mark + 3 + (caption.Height / 2);
        return caption.IsEmpty
            ? new(x, line, 0, 0)
            : placer.Place("label", caption, new(x, line + (down * away)), 0, down * (caption.Height + 1), new(x, line + (down * Mark)));
    }

    private static void Name(Sketch sketch, string text, double y, int down)
    {
        Caption caption = Caption.Of(text);
        caption.Draw(sketch, "name", -6, y + (down * caption.Height / 2), Anchor.Start);
    }
}
