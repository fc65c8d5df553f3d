namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>A label set in type: lines of text, or a fraction with its numerator over its denominator.</summary>
internal sealed record Caption
{
    /// <summary>The usual size; nothing is smaller than <see cref="SmallSize"/>.</summary>
    public const double UsualSize = 14;

    public const double SmallSize = 12;

    private const double WidestLine = 264;

    // The space between lines that one line alone does not need.
    private const double Leading = 0.15;

    private Caption(IReadOnlyList<string> lines, FractionText? fraction, double size)
    {
        Lines = lines;
        Fraction = fraction;
        Size = size;
        Width = fraction?.Width(size) ?? lines.Select(l => TextSize.Width(l, size)).DefaultIfEmpty(0).Max();
        Height = fraction is not null ? FractionText.Height(size) : Math.Max(0, (lines.Count * TextSize.LineHeight) - Leading) * size;
    }

    public IReadOnlyList<string> Lines { get; }

    public FractionText? Fraction { get; }

    public double Size { get; }

    public double Width { get; }

    public double Height { get; }

    public bool IsEmpty => Lines.Count == 0 && Fraction is null;

    /// <summary>Sets a text; long ones are broken into lines of at most a width, at spaces where that is possible.</summary>
    public static Caption Of(string text, double size = UsualSize, double widest = WidestLine)
    {
        string clean = SvgText.Clean(text);
        return FractionText.TryRead(clean) is { } fraction
            ? new([], fraction, size)
            : new(LineBreaks.Break(clean, t => TextSize.Width(t, size) <= widest), null, size);
    }

    /// <summary>Draws the label with its middle, or its left or right end, at a place; the place's height is its middle.</summary>
    /// <returns>Where it stands.</returns>
    public Box Draw(Sketch sketch, string part, double x, double y, Anchor anchor = Anchor.Middle, bool isOnPlate = false)
    {
        Box box = At(x, y, anchor);
        if (IsEmpty)
        {
            return box;
        }

        if (isOnPlate)
        {
            sketch.Rectangle("plate", Styles.Paper, new(box.Left - 1, box.Top, box.Width + 2, box.Height), 3);
        }

        if (Fraction is not null)
        {
            Fraction.Draw(sketch, part, box, Size);
            return box;
        }

        double line = Size * TextSize.LineHeight;
        for (int i = 0; i < Lines.Count; i++)
        {
            sketch.Text(part, x, box.Top + ((i + 0.5) * line) - (Leading / 2 * Size), Lines[i], Size, anchor);
        }

        return box;
    }

    /// <summary>Where the label would stand.</summary>
    public Box At(double x, double y, Anchor anchor = Anchor.Middle)
    {
        double left = anchor switch { Anchor.Start => x, Anchor.End => x - Width, _ => x - (Width / 2) };
        return new(left, y - (Height / 2), Width, Height);
    }
}
