using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>An upright scale with its marks and numbers on the right and a pointer on the left.</summary>
internal static class StraightScale
{
    private const double ShortMark = 8;
    private const double LongMark = 15;
    private const double Inset = 12;

    public static void Draw(InstrumentScale scale, Sketch sketch)
    {
        double length = scale.Length;
        NumberScale line = new(scale.From, scale.To, length, 0);
        double widest = scale.Labels.Select(l => scale.Caption(l).Width).DefaultIfEmpty(0).Max();
        Box body = Box.Between(-14, -Inset, LongMark + widest + 14, length + Inset);
        sketch.Rectangle("body", Styles.Empty, body, 6);
        sketch.Line("line", Styles.Line, new(0, 0), new(0, length), 2);
        foreach (Rational mark in scale.Marks.Union(scale.Labels))
        {
            double end = scale.Labels.Contains(mark) ? LongMark : ShortMark;
            sketch.Line("mark", Styles.Line, new(0, line.At(mark)), new(end, line.At(mark)), InstrumentScale.MarkWidth(length / scale.Marks.Count));
        }

        foreach (Rational label in scale.Labels)
        {
            scale.Caption(label).Draw(sketch, "number", LongMark + 5, line.At(label), Anchor.Start);
        }

        double reading = line.At(scale.At);
        sketch.Line("pointer", Styles.Arc, new(-44, reading), new(-2, reading), 3);
        sketch.Polygon("pointer-head", Styles.ArcHead, new(-1, reading), new(-13, reading - 7), new(-13, reading + 7));
        Caption unit = Caption.Of(scale.Unit);
        unit.Draw(sketch, "unit", body.CentreX, body.Top - 3 - (unit.Height / 2));
    }
}
