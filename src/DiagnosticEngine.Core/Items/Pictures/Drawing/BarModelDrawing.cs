using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>Bars in proportion to their lengths, from one left edge, and a bracket under the longest with the label of the whole.</summary>
internal static class BarModelDrawing
{
    private const double Height = 42;
    private const double Gap = 10;
    private const double Bracket = 14;

    public static void Draw(PictureData data, Sketch sketch)
    {
        IReadOnlyList<PictureData> rows = data.Items("rows");
        Rational longest = rows.Max(Length);
        double top = 0;
        foreach (PictureData row in rows)
        {
            CellLabels writer = new(sketch);
            double height = CellLabels.Height(row.List!.Select(s => s.Text("label")), Height);
            double bottom = top + height;
            Rational start = Rational.Zero;
            foreach (PictureData segment in row.List!)
            {
                Rational end = start + segment.Number("length");
                Box box = Box.Between(At(start, longest), top, At(end, longest), top + height);
                sketch.Rectangle("segment", Styles.Panel, box);
                bottom = Math.Max(bottom, writer.Write(segment.Text("label"), box, isOnPlate: false));
                start = end;
            }

            writer.Finish();
            top = bottom + Gap;
        }

        Total(sketch, Caption.Of(data.Text("total")), top - Gap + 6);
    }

    private static Rational Length(PictureData row) => row.List!.Aggregate(Rational.Zero, (sum, s) => sum + s.Number("length"));

    private static double At(Rational length, Rational longest) => (length / longest).Real() * Sheet.Width;

    private static void Total(Sketch sketch, Caption caption, double top)
    {
        if (!caption.IsEmpty)
        {
            const double Middle = Sheet.Width / 2;
            string path = $"M0 {SvgText.Number(top)}V{SvgText.Number(top + (Bracket / 2))}H{SvgText.Number(Sheet.Width)}V{SvgText.Number(top)}"
                + $"M{SvgText.Number(Middle)} {SvgText.Number(top + (Bracket / 2))}V{SvgText.Number(top + Bracket)}";
            sketch.Path("bracket", Styles.Line, path, new(0, top, Sheet.Width, Bracket));
            caption.Draw(sketch, "total", Middle, top + Bracket + 3 + (caption.Height / 2));
        }
    }
}
