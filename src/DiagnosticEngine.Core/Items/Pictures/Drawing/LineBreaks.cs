using System.Globalization;

namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>Breaks a text into lines.</summary>
internal static class LineBreaks
{
    /// <summary>The lines: broken at spaces, and inside a word only where the word alone is too wide.</summary>
    /// <param name="text">The text; an empty one has no lines.</param>
    /// <param name="fits">Whether a text fits on a line; one character always stands.</param>
    public static IReadOnlyList<string> Break(string text, Func<string, bool> fits)
    {
        List<string> lines = [];
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && fits($"{lines[^1]} {word}"))
            {
                lines[^1] += " " + word;
                continue;
            }

            lines.AddRange(Pieces(word, fits));
        }

        return lines;
    }

    private static IEnumerable<string> Pieces(string word, Func<string, bool> fits)
    {
        string piece = "";
        TextElementEnumerator elements = StringInfo.GetTextElementEnumerator(word);
        while (elements.MoveNext())
        {
            string longer = piece + elements.GetTextElement();
            if (piece.Length > 0 && !fits(longer))
            {
                yield return piece;
                longer = elements.GetTextElement();
            }

            piece = longer;
        }

        yield return piece;
    }
}
