using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>A number line: marks in equal steps, numbers below, points and jumps above. Without jumps the points' labels stand above them too.</summary>
internal static class NumberLineDrawing
{
    private const double ShortMark = 5;
    private const double LongMark = 9;

    public static void Draw(PictureData data, Sketch sketch)
    {
        NumberScale scale = new(data.Number("from"), data.Number("to"), 0, Sheet.LineLength);
        string form = data["numbers"] is null ? "fraction" : data.Text("numbers");
        IReadOnlyList<Rational> labels = data.Numbers("labels");
        sketch.Line("line", Styles.Line, new(-8, 0), new(Sheet.LineLength + 8, 0), 2);
        DrawMarks(sketch, data["step"]?.Number() is { } step ? scale.Marks(step) : [], labels, scale);

        LabelPlacer below = new(sketch);
        foreach (Rational label in labels.Distinct())
        {
            Place(below, "number", Caption.Of(NumberText.Of(label, form), Size(labels.Count), 90), scale.At(label), 1);
        }

        IReadOnlyList<PictureData> jumps = data.Items("jumps");
        LabelPlacer above = jumps.Count > 0 ? below : new(sketch);
        foreach (PictureData point in data.Items("points"))
        {
            double x = scale.At(point.Number("at"));
            Caption caption = Caption.Of(point.Text("label"), Caption.UsualSize, 120);
            bool isWritten = labels.Contains(point.Number("at")) && NumberText.Of(point.Number("at"), form) == point.Text("label");
            if (!caption.IsEmpty && !(jumps.Count > 0 && isWritten))
            {
                Place(above, "point-label", caption, x, jumps.Count > 0 ? 1 : -1);
            }
        }

        new Jumps(sketch, -1).Draw([.. jumps.Select(j => new Jump(scale.At(j.Number("from")), scale.At(j.Number("to")), j.Text("label")))]);
        foreach (PictureData point in data.Items("points"))
        {
            sketch.Circle("point", Styles.Point, new(scale.At(point.Number("at")), 0), 5.5);
        }

        below.Write();
        above.Write();
    }

    private static double Size(int labels) => labels > 11 ? Caption.SmallSize : Caption.UsualSize;

    private static void Place(LabelPlacer placer, string part, Caption caption, double x, int down)
    {
        double away = LongMark + 2 + (caption.Height / 2);
        placer.Place(part, caption, new(x, down * away), 0, down * (caption.Height + 1), new(x, down * LongMark));
    }

    private static void DrawMarks(Sketch sketch, IReadOnlyList<Rational> marks, IReadOnlyList<Rational> labels, NumberScale scale)
    {
        double width = Math.Clamp(Sheet.LineLength / Math.Max(1, marks.Count) * 0.4, 0.5, 1.5);
        foreach (Rational mark in marks)
        {
            DrawMark("mark", mark, labels.Contains(mark) ? LongMark : ShortMark, width);
        }

        foreach (Rational label in labels.Distinct().Where(l => !marks.Contains(l)))
        {
            DrawMark("label-mark", label, LongMark, 1.5);
        }

        void DrawMark(string part, Rational at, double height, double thickness) =>
            sketch.Line(part, Styles.Line, new(scale.At(at), -height), new(scale.At(at), height), thickness);
    }
}
