namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>Labels on one side of a number line, each by its place; those that would run into each other move apart, with lines to their places.</summary>
/// <remarks>Not safe to share between threads.</remarks>
internal sealed class LineLabels(Sketch sketch, int down, double mark)
{
    private const double Overhang = 24;
    private const double Gap = 3.5;
    private const double Drop = 6;
    private const double MostShift = 36;

    private readonly LabelPlacer _placer = new(sketch);
    private readonly List<(string Part, Caption Caption, double X)> _waiting = [];

    /// <summary>A label that stands beside the line once all labels are known.</summary>
    public void Add(string part, Caption caption, double x) => _waiting.Add((part, caption, x));

    /// <summary>Places a label by the line, or so much farther away from it.</summary>
    public void Place(string part, Caption caption, double x, double shift = 0) => Place(part, caption, x, Inside(caption, x), shift, isLed: false);

    /// <summary>Writes the labels on top of everything drawn so far.</summary>
    public void Write()
    {
        (string Part, Caption Caption, double X)[] labels = [.. _waiting.OrderBy(w => w.X)];
        (double X, bool IsMoved)[] places = LabelSpread.Of([.. labels.Select(l => (Inside(l.Caption, l.X), l.Caption.Width))], Gap);

        // Labels far from their places are hard to follow: then they stand in rows.
        bool isNear = labels.Zip(places).All(p => Math.Abs(p.Second.X - Inside(p.First.Caption, p.First.X)) <= MostShift);
        foreach (((string part, Caption caption, double x), (double at, bool isMoved)) in labels.Zip(places))
        {
            Place(part, caption, x, isNear ? at : Inside(caption, x), 0, isNear && isMoved);
        }

        _waiting.Clear();
        _placer.Write();
    }

    private void Place(string part, Caption caption, double x, double near, double shift, bool isLed)
    {
        bool isAside = isLed || near != x;
        double away = mark + 2 + shift + (isAside ? Drop : 0) + (caption.Height / 2);
        _placer.Place(part, caption, new(near, down * away), 0, down * (caption.Height + 1), new(x, down * mark), isAside);
    }

    /// <summary>A long label at an end moves inwards, so that the picture stays narrow.</summary>
    private static double Inside(Caption caption, double x)
    {
        double inside = Math.Max(0, (caption.Width / 2) - Overhang);
        return inside > Sheet.LineLength / 2 ? Sheet.LineLength / 2 : Math.Clamp(x, inside, Sheet.LineLength - inside);
    }
}
