namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>Writes labels into boxes; a label too wide for its box stands below, with a line to it.</summary>
/// <remarks>Not safe to share between threads.</remarks>
internal sealed class CellLabels(Sketch sketch)
{
    private const double Drop = 12;

    private readonly LabelPlacer _below = new(sketch);

    /// <summary>How tall boxes must be to hold labels, and at least so tall.</summary>
    public static double Height(IEnumerable<string> labels, double least) =>
        labels.Select(l => Caption.Of(l).Height + 10).Append(least).Max();

    /// <summary>Writes a label in a box.</summary>
    /// <returns>How far down the label reaches.</returns>
    public double Write(string label, Box box, bool isOnPlate)
    {
        Caption caption = Caption.Of(label);
        if (caption.IsEmpty)
        {
            return box.Bottom;
        }

        if (caption.Width <= box.Width - 4 && caption.Height <= box.Height)
        {
            caption.Draw(sketch, "label", box.CentreX, box.CentreY, Anchor.Middle, isOnPlate);
            return box.Bottom;
        }

        double x = Math.Clamp(box.CentreX, caption.Width / 2, Math.Max(caption.Width / 2, Sheet.Width - (caption.Width / 2)));
        double y = box.Bottom + Drop + (caption.Height / 2);
        while (!_below.IsFree(caption.At(x, y)))
        {
            y += caption.Height + 2;
        }

        Spot end = new(Math.Clamp(box.CentreX, x - (caption.Width / 2), x + (caption.Width / 2)), y - (caption.Height / 2));
        sketch.Line("leader", Styles.Thin, new(box.CentreX, box.Bottom), end);
        return _below.Place("label", caption, new(x, y), 0, caption.Height).Bottom;
    }

    /// <summary>Writes the labels that stand below, over the lines that lead to them.</summary>
    public void Finish() => _below.Write(isOnPlate: true);
}
