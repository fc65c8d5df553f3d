namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>Places labels so that none covers another: one that finds its place taken moves on in a direction until there is room.</summary>
/// <remarks>Not safe to share between threads.</remarks>
internal sealed class LabelPlacer(Sketch sketch)
{
    private const double Gap = 3;

    private readonly List<Box> _taken = [];
    private readonly List<Action> _pending = [];
    private bool _isOnPlate;

    /// <summary>Keeps labels out of a region.</summary>
    public void Take(Box box) => _taken.Add(box);

    /// <summary>Whether a label would stand clear of all others.</summary>
    public bool IsFree(Box box) => !_taken.Exists(t => t.Overlaps(box.Grown(Gap / 2)));

    /// <summary>Draws a label with its middle at a place, or as near to it as there is room.</summary>
    /// <param name="part">What it is.</param>
    /// <param name="caption">The label.</param>
    /// <param name="place">Where its middle belongs.</param>
    /// <param name="stepX">How far it moves to the side each time.</param>
    /// <param name="stepY">How far it moves down each time.</param>
    /// <param name="leader">Where a thin line to a label that had to move begins; null for no line.</param>
    /// <param name="isLed">Whether the line is drawn even if it did not move.</param>
    /// <returns>Where it stands.</returns>
    public Box Place(string part, Caption caption, Spot place, double stepX, double stepY, Spot? leader = null, bool isLed = false)
    {
        Spot at = place;
        while (!IsFree(caption.At(at.X, at.Y)))
        {
            at = new(at.X + stepX, at.Y + stepY);
        }

        Box box = caption.At(at.X, at.Y);
        bool hasMoved = at != place;
        if ((hasMoved || isLed) && leader is { } from)
        {
            double end = stepY > 0 ? box.Top : box.Bottom;
            sketch.Line("leader", Styles.Thin, from, new(at.X, end));
        }

        _taken.Add(box);
        _pending.Add(() => caption.Draw(sketch, part, at.X, at.Y, Anchor.Middle, isOnPlate: _isOnPlate || hasMoved));
        return box;
    }

    /// <summary>Writes the labels on top of everything drawn so far.</summary>
    /// <param name="isOnPlate">Whether each label stands on a plate of paper, which hides lines behind it.</param>
    public void Write(bool isOnPlate = false)
    {
        _isOnPlate = isOnPlate;
        _pending.ForEach(p => p());
        _pending.Clear();
    }
}
