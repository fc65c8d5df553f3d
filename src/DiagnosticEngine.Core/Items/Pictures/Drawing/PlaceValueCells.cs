namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>Draws the rows of a place-value chart from the top downwards.</summary>
/// <remarks>Not safe to share between threads.</remarks>
internal sealed class PlaceValueCells(Sketch sketch, double[] widths)
{
    private const double LeastHeight = 44;
    private const double Inset = 4;
    private const double LargestRadius = 7.5;
    private const double SmallestRadius = 4.9;
    private const int MostInARow = 5;

    private double _top;

    public void Row(string part, Style style, Caption[] captions, double leastHeight)
    {
        double height = captions.Select(c => c.Height + 8).Append(leastHeight).Max();
        foreach ((Box box, int i) in Boxes(height))
        {
            sketch.Rectangle(part + "-cell", style, box);
            captions[i].Draw(sketch, part, box.CentreX, box.CentreY);
        }

        _top += height;
    }

    /// <summary>A counter's value as it is written on it.</summary>
    public static Caption Written(string value) => Caption.Of(value, Caption.SmallSize);

    /// <summary>Draws a row of counters.</summary>
    /// <param name="counts">How many counters in each column.</param>
    /// <param name="values">What is written on them; empty for nothing.</param>
    public void Counters(int[] counts, string[] values)
    {
        Caption[] written = [.. counts.Select((_, i) => Written(i < values.Length ? values[i] : ""))];
        (double Radius, int PerRow)[] sizes = [.. written.Select((w, i) => Size(widths[i], w))];
        double height = counts.Select((c, i) => (Rows(c, sizes[i].PerRow) * Pitch(sizes[i].Radius)) + (2 * Inset)).Append(LeastHeight).Max();
        foreach ((Box box, int i) in Boxes(height))
        {
            sketch.Rectangle("counter-cell", Styles.Open, box);
            (double radius, int perRow) = sizes[i];
            double left = box.CentreX - (perRow * Pitch(radius) / 2);
            for (int c = 0; c < counts[i]; c++)
            {
                Spot place = new(left + ((c % perRow + 0.5) * Pitch(radius)), box.Top + Inset + ((c / perRow + 0.5) * Pitch(radius)));
                sketch.Circle("counter", written[i].IsEmpty ? Styles.First : Styles.Panel, place, radius);
                written[i].Draw(sketch, "counter-value", place.X, place.Y);
            }
        }

        _top += height;
    }

    private static (double Radius, int PerRow) Size(double width, Caption written)
    {
        double room = width - (2 * Inset) + 3;
        if (!written.IsEmpty)
        {
            double needed = Radius(written);
            return (needed, Math.Clamp((int)(room / Pitch(needed)), 1, MostInARow));
        }

        int perRow = Math.Clamp((int)(room / Pitch(SmallestRadius)), 1, MostInARow);
        return (Math.Min(LargestRadius, ((room / perRow) - 3) / 2), perRow);
    }

    /// <summary>How wide a column must be for counters with so much written on them.</summary>
    public static double Narrowest(Caption written) => written.IsEmpty ? 0 : (2 * (Radius(written) + Inset)) + 2;

    // A circle around the box of the text.
    private static double Radius(Caption written) =>
        Math.Max(11, (Math.Sqrt((written.Width * written.Width) + (written.Height * written.Height)) / 2) + 0.5);

    private static double Pitch(double radius) => (2 * radius) + 3;

    private static int Rows(int count, int perRow) => (count + perRow - 1) / perRow;

    private IEnumerable<(Box Box, int Index)> Boxes(double height)
    {
        double left = 0;
        for (int i = 0; i < widths.Length; i++)
        {
            yield return (new(left, _top, widths[i], height), i);
            left += widths[i];
        }
    }
}
