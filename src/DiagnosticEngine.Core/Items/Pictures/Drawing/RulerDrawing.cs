using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>A ruler with a thing along it; the thing may begin anywhere.</summary>
internal static class RulerDrawing
{
    private const double Height = 46;
    private const double Thing = 22;
    private const double Gap = 10;
    private const double Inset = 12;

    public static void Draw(PictureData data, Sketch sketch)
    {
        Rational start = data.Number("start");
        NumberScale scale = new(start, data.Number("end"), 0, Sheet.LineLength);
        Rational step = data.Number("step", Rational.One);
        sketch.Rectangle("ruler", Styles.Empty, Box.Between(-Inset, 0, Sheet.LineLength + Inset, Height), 3);
        IReadOnlyList<Rational> labels = data["labels"] is null ? Labels(scale, start, data.Number("end"), step) : [.. data.Numbers("labels").Distinct()];
        IReadOnlyList<Rational> marks = [.. scale.Marks(step).Union(labels)];
        foreach (Rational mark in marks)
        {
            double length = labels.Contains(mark) ? 16 : mark.IsInteger ? 13 : (mark * 2).IsInteger ? 10 : 6.5;
            sketch.Line("mark", Styles.Line, new(scale.At(mark), 0), new(scale.At(mark), length), InstrumentScale.MarkWidth(Sheet.LineLength / marks.Count));
        }

        LabelPlacer numbers = new(sketch);
        double bottom = labels.Select(l => Number(numbers, l, scale)).DefaultIfEmpty(Height).Max();
        numbers.Write();
        Caption unit = Caption.Of(data["unit"] is null ? "cm" : data.Text("unit"), Caption.SmallSize);
        unit.Draw(sketch, "unit", Sheet.LineLength + Inset, Math.Max(bottom, Height) + 3 + (unit.Height / 2), Anchor.End);
        DrawThing(sketch, scale.At(data.Number("from")), scale.At(data.Number("to")), Caption.Of(data.Text("label")));
    }

    private static double Number(LabelPlacer numbers, Rational label, NumberScale scale)
    {
        Caption caption = Written(label);
        return numbers.Place("number", caption, new(scale.At(label), 18 + (caption.Height / 2)), 0, caption.Height + 1).Bottom;
    }

    /// <summary>Whole numbers, as many as have room.</summary>
    private static IReadOnlyList<Rational> Labels(NumberScale scale, Rational start, Rational end, Rational step) =>
        scale.Labels(start.IsInteger && step < Rational.One ? Rational.One : step, Math.Max(Written(start).Width, Written(end).Width) + 1.6);

    private static Caption Written(Rational number) => Caption.Of(NumberText.Of(number, "decimal"), Caption.SmallSize);

    private static void DrawThing(Sketch sketch, double from, double to, Caption label)
    {
        Box thing = Box.Between(from, -Gap - Thing, to, -Gap);
        sketch.Rectangle("thing", Styles.Panel, thing);
        foreach (double x in new[] { from, to })
        {
            sketch.Line("guide", Styles.Thin, new(x, -Gap), new(x, 0));
        }

        bool fits = label.Width <= thing.Width - 6 && label.Height <= Thing;
        double room = label.Width / 2;
        label.Draw(
            sketch,
            "label",
            fits ? thing.CentreX : Math.Clamp(thing.CentreX, room, Math.Max(room, Sheet.LineLength - room)),
            fits ? thing.CentreY : thing.Top - 3 - (label.Height / 2));
    }
}
