using System.Text;

namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>Estimates how wide a text is, on the safe side: as wide as in the widest common sans-serif faces (Verdana, DejaVu Sans).</summary>
internal static class TextSize
{
    /// <summary>Height of a line of text as a multiple of its size.</summary>
    public const double LineHeight = 1.2;

    /// <summary>The width of a text in a size, both in the picture's units.</summary>
    public static double Width(string text, double size)
    {
        double width = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            width += Of(rune.Value);
        }

        return width * size;
    }

    private static double Of(int rune) => rune switch
    {
        ' ' or '.' or ',' or ':' or ';' or '\'' or '!' or '|' or 'i' or 'j' or 'l' or 'I' => 0.42,
        'm' or 'w' or 'M' or 'W' or '%' or '@' => 1.08,
        >= '0' and <= '9' => 0.64,
        >= 'a' and <= 'z' => 0.64,
        >= 'A' and <= 'Z' => 0.79,
        '+' or '−' or '×' or '÷' or '=' or '<' or '>' => 0.84,
        < 0x250 => 0.7,
        _ => 1.1,
    };
}
