using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>A dial of three quarters of a turn, clockwise from the lower left, with its numbers outside the rim.</summary>
internal static class DialScale
{
    private const double Radius = 94;
    private const double ShortMark = 8;
    private const double LongMark = 15;
    private const double FirstTurn = -0.375;
    private const double LastTurn = 0.375;

    public static void Draw(InstrumentScale scale, Sketch sketch)
    {
        Spot centre = new(0, 0);
        NumberScale turns = new(scale.From, scale.To, FirstTurn, LastTurn);
        sketch.Circle("rim", Styles.Empty, centre, Radius);
        foreach (Rational mark in scale.Marks.Union(scale.Labels))
        {
            double turn = turns.At(mark);
            double length = scale.Labels.Contains(mark) ? LongMark : ShortMark;
            double width = InstrumentScale.MarkWidth(Radius * 1.5 * Math.PI / scale.Marks.Count);
            sketch.Line("mark", Styles.Line, centre.At(turn, Radius - length), centre.At(turn, Radius - 1), width);
        }

        LabelPlacer labels = new(sketch);
        foreach (Rational label in scale.Labels)
        {
            Label(labels, scale.Caption(label), centre, turns.At(label));
        }

        labels.Write();
        Caption unit = Caption.Of(scale.Unit);
        unit.Draw(sketch, "unit", 0, Radius * 0.62);
        double reading = turns.At(scale.At);
        sketch.Line("pointer", Styles.Arc, centre, centre.At(reading, Radius - 3), 3);
        sketch.Circle("hub", Styles.Solid, centre, 7);
    }

    /// <summary>Moves a label outwards until it clears the rim and the labels before it.</summary>
    private static void Label(LabelPlacer labels, Caption caption, Spot centre, double turn)
    {
        double distance = Radius + 4;
        while (!Clears(caption.At(centre.At(turn, distance).X, centre.At(turn, distance).Y)))
        {
            distance += 2;
        }

        labels.Place("number", caption, centre.At(turn, distance), 0, 0);

        bool Clears(Box box)
        {
            double nearX = Math.Clamp(centre.X, box.Left, box.Right);
            double nearY = Math.Clamp(centre.Y, box.Top, box.Bottom);
            return Math.Sqrt((nearX * nearX) + (nearY * nearY)) >= Radius + 3 && labels.IsFree(box);
        }
    }
}
