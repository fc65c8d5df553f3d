using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>An upright thermometer with its marks and numbers on the right, filled to the reading.</summary>
internal static class ThermometerDrawing
{
    private const double Tube = 16;
    private const double Column = 7;
    private const double Bulb = 17;
    private const double Neck = 14;
    private const double ShortMark = 7;
    private const double LongMark = 14;

    public static void Draw(PictureData data, Sketch sketch)
    {
        InstrumentScale scale = new(data);
        double length = scale.Length;
        NumberScale line = new(scale.From, scale.To, length, 0);
        sketch.Rectangle("tube", Styles.Empty, new(-Tube / 2, -Neck, Tube, length + (2 * Neck) + Bulb), Tube / 2);
        sketch.Circle("bulb", Styles.First, new(0, length + Neck + Bulb), Bulb);
        double reading = line.At(scale.At);
        sketch.Rectangle("column", Styles.Liquid, Box.Between(-Column / 2, reading, Column / 2, length + Neck + Bulb));
        foreach (Rational mark in scale.Marks.Union(scale.Labels))
        {
            double width = InstrumentScale.MarkWidth(length / scale.Marks.Count);
            double end = (Tube / 2) + (scale.Labels.Contains(mark) ? LongMark : ShortMark);
            sketch.Line("mark", Styles.Line, new((Tube / 2) + 1, line.At(mark)), new(end, line.At(mark)), width);
        }

        foreach (Rational label in scale.Labels)
        {
            scale.Caption(label).Draw(sketch, "number", (Tube / 2) + LongMark + 5, line.At(label), Anchor.Start);
        }

        Caption unit = Caption.Of(scale.Unit.Length > 0 ? scale.Unit : "°C");
        unit.Draw(sketch, "unit", 0, -Neck - 4 - (unit.Height / 2));
    }
}
