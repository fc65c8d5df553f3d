namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>A fraction or mixed number to be set with its numerator over its denominator.</summary>
/// <param name="Whole">What stands before the fraction: a sign, a whole number, both or nothing.</param>
/// <param name="Top">The numerator.</param>
/// <param name="Bottom">The denominator.</param>
internal sealed record FractionText(string Whole, string Top, string Bottom)
{
    private const double Share = 0.9;
    private const double Gap = 2;
    private const int Longest = 6;

    /// <summary>Reads texts such as 3/4, −1/2, ?/8 and 2 3/4; null for any other.</summary>
    public static FractionText? TryRead(string text)
    {
        int slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 1 || slash != text.LastIndexOf('/'))
        {
            return null;
        }

        string before = text[..slash];
        string bottom = text[(slash + 1)..];
        int start = before.LastIndexOfAny([' ', '−', '-']) + 1;
        string whole = before[..start].TrimEnd();
        string top = before[start..];
        return IsFigures(top) && IsFigures(bottom) && (whole is "" or "−" or "-" || IsFigures(whole.TrimStart('−', '-')))
            ? new(whole.Replace('-', '−'), top, bottom)
            : null;
    }

    public static double Height(double size) => (2 * size * Share) + 5;

    public double Width(double size) => WholeWidth(size) + StackWidth(size);

    public void Draw(Sketch sketch, string part, Box box, double size)
    {
        double small = size * Share;
        double middle = box.Right - (StackWidth(size) / 2);
        double left = box.Right - StackWidth(size);
        if (Whole.Length > 0)
        {
            sketch.Text(part, box.Left, box.CentreY, Whole, size, Anchor.Start);
        }

        sketch.Text(part, middle, box.Top + (small / 2), Top, small);
        sketch.Line("vinculum", Styles.Line, new(left, box.CentreY), new(box.Right, box.CentreY));
        sketch.Text(part, middle, box.Bottom - (small / 2), Bottom, small);
    }

    private static bool IsFigures(string text) => text.Length is > 0 and <= Longest && text.All(c => char.IsAsciiDigit(c) || c == '?');

    private double WholeWidth(double size) => Whole.Length == 0 ? 0 : TextSize.Width(Whole, size) + Gap;

    private double StackWidth(double size) => Math.Max(TextSize.Width(Top, size * Share), TextSize.Width(Bottom, size * Share)) + 2;
}
