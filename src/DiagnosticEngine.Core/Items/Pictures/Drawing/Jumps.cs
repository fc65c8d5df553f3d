namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>Draws jumps above a line: a jump that spans others goes over them, and every label stands by the top of its arc, clear of all arcs.</summary>
/// <param name="sketch">Where to draw.</param>
/// <param name="line">Where the line is.</param>
/// <param name="dot">How large the dot on the line is at a place, 0 for none: a jump that lands there ends at the rim of the dot.</param>
internal sealed class Jumps(Sketch sketch, double line, Func<double, double>? dot = null)
{
    private const double LowestArc = 24;
    private const double Storey = 24;
    private const double Head = 7;
    private const double Clearance = 2;

    public void Draw(IReadOnlyList<Jump> jumps)
    {
        Dictionary<Jump, int> storeys = new(ReferenceEqualityComparer.Instance);
        List<JumpArc> arcs = [];
        double storey = jumps.Select(j => Caption.Of(j.Label).Height + 8).Append(Storey).Max();
        foreach (Jump jump in jumps.OrderBy(j => j.Span))
        {
            storeys[jump] = storeys.Keys.Where(k => k.Low < jump.High && jump.Low < k.High).Select(k => storeys[k] + 1).DefaultIfEmpty(0).Max();
            JumpArc arc = new(jump, line, LowestArc + (storeys[jump] * storey));
            arcs.Add(arc);
            Draw(arc);
        }

        JumpLabels labels = new(sketch, arcs);
        arcs.ForEach(labels.Place);
        labels.Write();
    }

    /// <summary>Half an ellipse, with a head where it comes down.</summary>
    private void Draw(JumpArc arc)
    {
        Jump jump = arc.Jump;
        if (jump.Span == 0)
        {
            return;
        }

        double rim = dot?.Invoke(jump.To) ?? 0;
        double landing = rim > 0 ? arc.HeightAt(new(jump.To, 0), rim + Clearance) : 0;
        Spot tip = arc.Descent(landing);
        int sweep = jump.To > jump.From ? 1 : 0;
        string path = $"M{SvgText.Number(jump.From)} {SvgText.Number(line)}A{SvgText.Number(jump.Span / 2)} {SvgText.Number(arc.Height)} 0 0 {sweep} {SvgText.Number(tip.X)} {SvgText.Number(tip.Y)}";
        sketch.Path("jump", Styles.Arc, path, new(jump.Low, arc.Top, jump.Span, arc.Height));

        // The head lies along the last stretch of the arc, so that it points where the arc goes.
        Spot tail = arc.Descent(Math.Min(landing + Head, Math.Max(landing + 1, arc.Height / 2)));
        double length = Math.Sqrt(((tip.X - tail.X) * (tip.X - tail.X)) + ((tip.Y - tail.Y) * (tip.Y - tail.Y)));
        (double acrossX, double acrossY) = ((tip.Y - tail.Y) / length * Head * 0.5, (tail.X - tip.X) / length * Head * 0.5);
        sketch.Polygon("jump-head", Styles.ArcHead, tip, new(tail.X + acrossX, tail.Y + acrossY), new(tail.X - acrossX, tail.Y - acrossY));
    }
}
