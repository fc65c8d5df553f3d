namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>Places the labels of jumps: in the middle above the arc, or as near to that as no arc and no other label is covered.</summary>
/// <remarks>Not safe to share between threads.</remarks>
internal sealed class JumpLabels(Sketch sketch, IReadOnlyList<JumpArc> arcs)
{
    private const double Gap = 3;
    private const double Clearance = 2;
    private const double Step = 2;
    private const double MostAside = 60;
    private const double MostUp = 80;
    private const double Overhang = 38;

    private readonly LabelPlacer _labels = new(sketch);

    public void Place(JumpArc arc)
    {
        Caption caption = Caption.Of(arc.Jump.Label);
        if (caption.IsEmpty)
        {
            return;
        }

        Spot usual = new(arc.Jump.Middle, arc.Top - Gap - (caption.Height / 2));
        Spot place = Nearest(caption, usual);
        bool isFar = usual.Y - place.Y > caption.Height || Math.Abs(place.X - usual.X) > (caption.Width / 2) + Gap;
        Spot? leader = isFar ? new(arc.Jump.Middle, arc.Top) : null;
        _labels.Place("jump-label", caption, place, 0, -8, leader, isFar);
    }

    public void Write() => _labels.Write(isOnPlate: true);

    private Spot Nearest(Caption caption, Spot usual)
    {
        double least = Math.Min(-Overhang, usual.X - (caption.Width / 2));
        double most = Math.Max(Sheet.LineLength + Overhang, usual.X + (caption.Width / 2));
        Spot best = usual;
        double bestCost = double.PositiveInfinity;

        // A label above its place is farther from it to the eye than one beside it.
        for (double up = 0; up <= MostUp && 2 * up < bestCost; up += Step)
        {
            for (double aside = 0; aside <= MostAside && aside + (2 * up) < bestCost; aside += Step)
            {
                double cost = aside + (2 * up);
                foreach (double x in new[] { usual.X - aside, usual.X + aside })
                {
                    Box box = caption.At(x, usual.Y - up);
                    if (cost < bestCost && box.Left >= least && box.Right <= most && IsClear(box))
                    {
                        (best, bestCost) = (new(x, usual.Y - up), cost);
                    }
                }
            }
        }

        return best;
    }

    private bool IsClear(Box box) => _labels.IsFree(box) && !arcs.Any(a => a.Crosses(box.Grown(Clearance)));
}
