using System.Globalization;

namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>Arrow cards side by side, or stacked with their points together so that a whole number is read.</summary>
internal static class ArrowCardsDrawing
{
    private const double Digit = 24;
    private const double Height = 38;
    private const double Tip = 13;
    private const double FontSize = 24;

    public static void Draw(PictureData data, Sketch sketch)
    {
        string[] cards = [.. data.Numbers("cards").Select(c => c.Numerator.ToString(CultureInfo.InvariantCulture))];
        if (!data.Flag("stacked"))
        {
            IReadOnlyList<Box> boxes = Flow.Place([.. cards.Select(c => (Width(c.Length), Height))], Sheet.Width, 10, 12);
            for (int i = 0; i < cards.Length; i++)
            {
                Card(sketch, cards[i], boxes[i].Right, boxes[i].Top, 0);
            }

            return;
        }

        string[] ordered = [.. cards.OrderByDescending(c => c.Length)];
        for (int i = 0; i < ordered.Length; i++)
        {
            Card(sketch, ordered[i], 0, 0, i + 1 < ordered.Length ? ordered[i + 1].Length : 0);
        }
    }

    private static double Width(int figures) => (figures * Digit) + Tip;

    /// <param name="sketch">Where to draw.</param>
    /// <param name="figures">What the card says.</param>
    /// <param name="right">Where its point is.</param>
    /// <param name="top">Where it begins.</param>
    /// <param name="covered">How many of its last figures lie under other cards.</param>
    private static void Card(Sketch sketch, string figures, double right, double top, int covered)
    {
        double left = right - Width(figures.Length);
        sketch.Polygon(
            "card",
            Styles.Panel,
            new(left, top),
            new(right - Tip, top),
            new(right, top + (Height / 2)),
            new(right - Tip, top + Height),
            new(left, top + Height));
        for (int i = 0; i < figures.Length - covered; i++)
        {
            sketch.Text("figure", left + ((i + 0.5) * Digit), top + (Height / 2), figures[i].ToString(), FontSize);
        }
    }
}
