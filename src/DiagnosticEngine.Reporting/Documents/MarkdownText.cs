using System.Text;

namespace DiagnosticEngine.Reporting.Documents;

/// <summary>Escapes text so that Markdown (CommonMark 0.31, with tables) shows it as it is.</summary>
internal static class MarkdownText
{
    private const string Everywhere = "\\`*_[]<>|~";

    /// <summary>The text on one line, escaped; also safe where a line begins.</summary>
    public static string Line(string text) => Escaped(text, isLineStart: true);

    /// <summary>The text on one line, escaped, for a cell of a table, where nothing but the cell itself can begin.</summary>
    public static string Cell(string text) => Escaped(text, isLineStart: false);

    private static string Escaped(string text, bool isLineStart)
    {
        string line = CleanText.Line(text);
        StringBuilder escaped = new(line.Length + 8);
        for (int i = 0; i < line.Length; i++)
        {
            if (Everywhere.Contains(line[i]) || StartsEntity(line, i) || (isLineStart && StartsBlock(line, i)))
            {
                escaped.Append('\\');
            }

            escaped.Append(line[i]);
        }

        return escaped.ToString();
    }

    private static bool StartsEntity(string line, int i) => line[i] == '&' && i + 1 < line.Length && (line[i + 1] == '#' || char.IsAsciiLetter(line[i + 1]));

    /// <summary>Whether a heading, list, rule or number would begin here: such marks count only at the start of a line.</summary>
    private static bool StartsBlock(string line, int i) => line[i] switch
    {
        '#' or '-' or '+' or '=' => i == 0,
        '.' or ')' => i is > 0 and < 10 && line[..i].All(char.IsAsciiDigit),
        _ => false,
    };
}
