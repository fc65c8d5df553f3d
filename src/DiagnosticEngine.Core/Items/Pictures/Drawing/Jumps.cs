namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>Draws jumps above a line: a jump that spans others goes over them, and every label stands at the top of its arc.</summary>
internal sealed class Jumps(Sketch sketch, double line)
{
    private const double LowestArc = 24;
    private const double Storey = 24;
    private const double Head = 7;

    public void Draw(IReadOnlyList<Jump> jumps)
    {
        LabelPlacer labels = new(sketch);
        Dictionary<Jump, int> storeys = new(ReferenceEqualityComparer.Instance);
        foreach (Jump jump in jumps.OrderBy(j => j.Span))
        {
            storeys[jump] = storeys.Keys.Where(k => k.Low < jump.High && jump.Low < k.High).Select(k => storeys[k] + 1).DefaultIfEmpty(0).Max();
            double top = line - LowestArc - (storeys[jump] * Storey);
            Arc(jump, top);
            Caption caption = Caption.Of(jump.Label);
            if (!caption.IsEmpty)
            {
                labels.Place("jump-label", caption, new(jump.Middle, top - 3 - (caption.Height / 2)), 0, -8, new(jump.Middle, top));
            }
        }

        labels.Write(isOnPlate: true);
    }

    /// <summary>Half an ellipse, with a head where it comes down.</summary>
    private void Arc(Jump jump, double top)
    {
        if (jump.Span == 0)
        {
            return;
        }

        double height = line - top;
        int sweep = jump.To > jump.From ? 1 : 0;
        string path = $"M{SvgText.Number(jump.From)} {SvgText.Number(line)}A{SvgText.Number(jump.Span / 2)} {SvgText.Number(height)} 0 0 {sweep} {SvgText.Number(jump.To)} {SvgText.Number(line)}";
        sketch.Path("jump", Styles.Arc, path, new(jump.Low, top, jump.Span, height));

        // The head lies along the last stretch of the arc, so that it points where the arc goes.
        double back = Math.Min(Head, height / 2);
        double inset = jump.Span / 2 * (1 - Math.Sqrt(1 - (back / height * (back / height))));
        Spot tip = new(jump.To, line);
        Spot tail = new(jump.To - (Math.Sign(jump.To - jump.From) * inset), line - back);
        double length = Math.Sqrt(((tip.X - tail.X) * (tip.X - tail.X)) + ((tip.Y - tail.Y) * (tip.Y - tail.Y)));
        (double acrossX, double acrossY) = ((tip.Y - tail.Y) / length * Head * 0.5, (tail.X - tip.X) / length * Head * 0.5);
        sketch.Polygon("jump-head", Styles.ArcHead, tip, new(tail.X + acrossX, tail.Y + acrossY), new(tail.X - acrossX, tail.Y - acrossY));
    }
}
