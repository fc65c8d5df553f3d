using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>A bar that stands for 100 %: per cents above, amounts below, a part shaded from the left.</summary>
internal static class PercentageBarDrawing
{
    // Shorter than other lines, as a per cent sign is wide.
    private const double Length = 248;
    private const double Height = 40;
    private const double Mark = 6;

    public static void Draw(PictureData data, Sketch sketch)
    {
        NumberScale scale = new(Rational.Zero, 100, 0, Length);
        Box bar = new(0, 0, Length, Height);
        sketch.Rectangle("bar", Styles.Open, bar);
        if (data.Number("shaded").Sign > 0)
        {
            sketch.Rectangle("shaded", Styles.Shaded, Box.Between(0, 0, scale.At(data.Number("shaded")), Height));
        }

        foreach (Rational cut in data["step"]?.Number() is { } step ? scale.Marks(step) : [])
        {
            sketch.Line("cut", Styles.Line, new(scale.At(cut), 0), new(scale.At(cut), Height));
        }

        LabelPlacer above = new(sketch);
        IReadOnlyList<Rational> labels = data["labels"] is null ? [Rational.Zero, 100] : data.Numbers("labels");
        foreach (Rational label in labels.Distinct())
        {
            Place(sketch, above, "percent", NumberText.Of(label, "decimal") + "%", scale.At(label), 0, -1);
        }

        LabelPlacer below = new(sketch);
        foreach (PictureData value in data.Items("values"))
        {
            Place(sketch, below, "value", value.Text("label"), scale.At(value.Number("at")), Height, 1);
        }

        above.Write();
        below.Write();
    }

    private static void Place(Sketch sketch, LabelPlacer placer, string part, string text, double x, double line, int down)
    {
        Caption caption = Caption.Of(text, text.Length > 4 ? Caption.SmallSize : Caption.UsualSize, 80);
        double away = Mark + 3 + (caption.Height / 2);
        sketch.Line("mark", Styles.Line, new(x, line), new(x, line + (down * Mark)));
        placer.Place(part, caption, new(x, line + (down * away)), 0, down * (caption.Height + 1), new(x, line + (down * Mark)));
    }
}
