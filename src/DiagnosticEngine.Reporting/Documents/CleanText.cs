using System.Globalization;
using System.Text;

namespace DiagnosticEngine.Reporting.Documents;

/// <summary>Makes text from authors and pupils safe to put on a line.</summary>
internal static class CleanText
{
    /// <summary>
    /// The text on one line: breaks and runs of spaces become one space; characters that steer a terminal, turn the reading direction or are
    /// half of a pair are left out.
    /// </summary>
    public static string Line(string text)
    {
        StringBuilder clean = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (IsSpace(rune))
            {
                if (clean.Length > 0 && clean[^1] != ' ')
                {
                    clean.Append(' ');
                }
            }
            else if (!IsUnsafe(rune))
            {
                clean.Append(rune);
            }
        }

        return clean.ToString().TrimEnd(' ');
    }

    private static bool IsSpace(Rune rune) => rune.Value is ' ' or (>= '\t' and <= '\r') or 0x85 or 0x2028 or 0x2029;

    private static bool IsUnsafe(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.OtherNotAssigned
        || rune.Value is 0xFFFD or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x200E or 0x200F or 0xFEFF;
}
