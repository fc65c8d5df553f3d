using System.Globalization;
using System.Text;

namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>Writes texts and numbers for SVG.</summary>
internal static class SvgText
{
    /// <summary>The text on one line, without characters that XML forbids or that turn the reading direction.</summary>
    public static string Clean(string text)
    {
        StringBuilder clean = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                clean.Append(clean.Length > 0 && clean[^1] != ' ' ? " " : "");
            }
            else if (!IsUnsafe(rune))
            {
                clean.Append(rune);
            }
        }

        return clean.ToString().TrimEnd(' ');
    }

    /// <summary>The cleaned text, safe between tags and in a quoted attribute.</summary>
    public static string Escape(string text) => new StringBuilder(Clean(text))
        .Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;").Replace("'", "&#39;").ToString();

    /// <summary>A number with at most two decimals.</summary>
    public static string Number(double value)
    {
        // Adding zero turns a negative zero into zero, so that no "-0" is written.
        double rounded = Math.Round(value, 2, MidpointRounding.AwayFromZero) + 0.0;
        return rounded.ToString("0.##", CultureInfo.InvariantCulture);
    }

    private static bool IsUnsafe(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate
        || rune.Value is 0xFFFD or 0xFFFE or 0xFFFF or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x200E or 0x200F or 0xFEFF;
}
