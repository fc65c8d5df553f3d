using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>A number line: marks in equal steps, numbers below, points and jumps above. Without jumps the points' labels stand above them too.</summary>
internal static class NumberLineDrawing
{
    private const double ShortMark = 5;
    private const double LongMark = 9;
    private const int MostRows = 6;
    private const int ManyLabels = 11;
    private const double Overhang = 24;

    public static void Draw(PictureData data, Sketch sketch)
    {
        NumberScale scale = new(data.Number("from"), data.Number("to"), 0, Sheet.LineLength);
        string form = data["numbers"] is null ? "fraction" : data.Text("numbers");
        IReadOnlyList<Rational> labels = data.Numbers("labels");
        sketch.Line("line", Styles.Line, new(-8, 0), new(Sheet.LineLength + 8, 0), 2);
        DrawMarks(sketch, data["step"]?.Number() is { } step ? scale.Marks(step) : [], labels, scale);

        LabelPlacer below = new(sketch);
        Numbers(sketch, below, scale, [.. labels.Distinct().Order()], form);

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

    /// <summary>Writes the numbers; those at equal distances that are too close for one row stand in rows by turns.</summary>
    private static void Numbers(Sketch sketch, LabelPlacer below, NumberScale scale, Rational[] labels, string form)
    {
        string[] texts = [.. labels.Select(l => NumberText.Of(l, form))];
        double size = texts.Length > ManyLabels || texts.Any(t => t.Length > 4) ? Caption.SmallSize : Caption.UsualSize;
        (double X, Caption Caption)[] set = [.. labels.Select((l, i) => (scale.At(l), Caption.Of(texts[i], size, 90)))];
        bool isEven = labels.Zip(labels.Skip(1), labels.Skip(2)).All(t => t.Second - t.First == t.Third - t.Second);
        int rows = isEven ? Enumerable.Range(1, MostRows).FirstOrDefault(k => set.Zip(set.Skip(k)).All(p => AreApart(p.First, p.Second)), 1) : 1;
        double pitch = set.Select(s => s.Caption.Height).DefaultIfEmpty(0).Max() + 3;
        for (int i = 0; i < set.Length; i++)
        {
            double shift = i % rows * pitch;
            if (shift > 0)
            {
                sketch.Line("leader", Styles.Thin, new(set[i].X, LongMark), new(set[i].X, LongMark + 2 + shift));
            }

            Place(below, "number", set[i].Caption, set[i].X, 1, shift);
        }
    }

    private static bool AreApart((double X, Caption Caption) left, (double X, Caption Caption) right) =>
        right.X - left.X >= ((left.Caption.Width + right.Caption.Width) / 2) + 3;

    private static void Place(LabelPlacer placer, string part, Caption caption, double x, int down, double shift = 0)
    {
        double away = LongMark + 2 + shift + (caption.Height / 2);

        // A long label at an end moves inwards, with a line to its place, so that the picture stays narrow.
        double inside = Math.Max(0, (caption.Width / 2) - Overhang);
        double near = inside > Sheet.LineLength / 2 ? Sheet.LineLength / 2 : Math.Clamp(x, inside, Sheet.LineLength - inside);
        Spot leader = new(x, down * LongMark);
        placer.Place(part, caption, new(near, down * (near == x ? away : away + 6)), 0, down * (caption.Height + 1), leader, isLed: near != x);
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
