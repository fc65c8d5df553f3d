using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>A number line: marks in equal steps, numbers below, points and jumps above. Without jumps the points' labels stand above them too.</summary>
internal static class NumberLineDrawing
{
    private const double ShortMark = 5;
    private const double LongMark = 9;
    private const int MostRows = 6;
    private const int ManyLabels = 11;

    public static void Draw(PictureData data, Sketch sketch)
    {
        NumberScale scale = new(data.Number("from"), data.Number("to"), 0, Sheet.LineLength);
        string form = data["numbers"] is null ? "fraction" : data.Text("numbers");
        IReadOnlyList<Rational> labels = data.Numbers("labels");
        IReadOnlyList<Rational> marks = data["step"]?.Number() is { } step ? scale.Marks(step) : [];
        IReadOnlyList<PictureData> jumps = data.Items("jumps");
        IReadOnlyList<PictureData> points = data.Items("points");
        sketch.Line("line", Styles.Line, new(-8, 0), new(Sheet.LineLength + 8, 0), 2);
        DrawMarks(sketch, marks, labels, scale);

        LineLabels below = new(sketch, 1, LongMark);
        Numbers(sketch, below, scale, [.. labels.Distinct().Order()], form);
        LineLabels above = jumps.Count > 0 ? below : new(sketch, -1, LongMark);
        foreach (PictureData point in points)
        {
            Caption caption = Caption.Of(point.Text("label"), Caption.UsualSize, 120);
            bool isWritten = labels.Contains(point.Number("at")) && NumberText.Of(point.Number("at"), form) == point.Text("label");
            if (!caption.IsEmpty && !(jumps.Count > 0 && isWritten))
            {
                above.Add("point-label", caption, scale.At(point.Number("at")));
            }
        }

        LinePoints dots = new([.. points.Select(p => scale.At(p.Number("at")))], [.. marks.Union(labels).Select(scale.At)]);
        new Jumps(sketch, -1, dots.Radius).Draw([.. jumps.Select(j => new Jump(scale.At(j.Number("from")), scale.At(j.Number("to")), j.Text("label")))]);
        dots.Draw(sketch, jumps.Count > 0 ? LongMark : -LongMark);
        below.Write();
        above.Write();
    }

    /// <summary>Writes the numbers; those at equal distances that are too close for one row stand in rows by turns.</summary>
    private static void Numbers(Sketch sketch, LineLabels below, NumberScale scale, Rational[] labels, string form)
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

            if (rows == 1)
            {
                below.Add("number", set[i].Caption, set[i].X);
            }
            else
            {
                below.Place("number", set[i].Caption, set[i].X, shift);
            }
        }
    }

    private static bool AreApart((double X, Caption Caption) left, (double X, Caption Caption) right) =>
        right.X - left.X >= ((left.Caption.Width + right.Caption.Width) / 2) + 3;

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
