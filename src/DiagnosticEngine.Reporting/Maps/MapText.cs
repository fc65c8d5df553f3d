using System.Text;
using DiagnosticEngine.Reporting.Documents;

namespace DiagnosticEngine.Reporting.Maps;

/// <summary>Measures and breaks texts on a map, on the safe side: as wide as in the widest common sans-serif faces.</summary>
internal static class MapText
{
    public static double Width(string text, double size) => size * text.EnumerateRunes().Sum(r => Of(r.Value));

    /// <summary>The text in lines of at most a width; a word that is too long alone is cut.</summary>
    public static IReadOnlyList<string> Wrap(string text, double width, double size)
    {
        List<string> lines = [];
        foreach (string word in CleanText.Line(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string rest = word;
            if (lines.Count > 0 && Width($"{lines[^1]} {rest}", size) <= width)
            {
                lines[^1] += " " + rest;
                continue;
            }

            while (Width(rest, size) > width)
            {
                string head = Head(rest, width, size);
                lines.Add(head);
                rest = rest[head.Length..];
            }

            lines.Add(rest);
        }

        return lines;
    }

    /// <summary>An id in lines of at most a width, broken after its dots and hyphens where that is possible.</summary>
    public static IReadOnlyList<string> WrapId(string id, double width, double size)
    {
        List<string> lines = [];
        string text = CleanText.Line(id);
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('.' or '-') && i < text.Length - 1)
            {
                continue;
            }

            string piece = text[start..(i + 1)];
            start = i + 1;
            if (lines.Count > 0 && Width(lines[^1] + piece, size) <= width)
            {
                lines[^1] += piece;
            }
            else
            {
                lines.AddRange(Wrap(piece, width, size));
            }
        }

        return lines;
    }

    private static string Head(string word, double width, double size)
    {
        StringBuilder head = new();
        foreach (Rune rune in word.EnumerateRunes())
        {
            if (head.Length > 0 && Width(head.ToString() + rune, size) > width)
            {
                break;
            }

            head.Append(rune);
        }

        return head.ToString();
    }

    private static double Of(int rune) => rune switch
    {
        ' ' or '.' or ',' or ':' or ';' or '\'' or '!' or '|' or 'i' or 'j' or 'l' or 'I' or 't' or 'f' or 'r' or '-' => 0.42,
        'm' or 'w' or 'M' or 'W' or '%' or '@' => 1,
        < 0x80 and >= 'A' and <= 'Z' => 0.76,
        < 0x250 => 0.63,
        _ => 1.1,
    };
}
