namespace DiagnosticEngine.Loading.Compilation;

/// <summary>Finds where a condition compares a name with texts: <c>name == 'text'</c>, <c>'text' != name</c>, <c>name in ['a', 'b']</c>.</summary>
internal static class TextComparisons
{
    /// <summary>Each name with a text that it is compared with, and where the text's opening quote stands; of a condition that is known to be well-formed.</summary>
    public static List<(string Name, string Text, int Position)> In(string condition)
    {
        List<(string Name, string Text, int Position)> found = [];
        // Most conditions compare numbers.
        if (!condition.Contains('\''))
        {
            return found;
        }

        List<(string Text, int Position)> pieces = Pieces(condition);
        for (int i = 0; i + 2 < pieces.Count; i++)
        {
            (string left, int leftAt) = pieces[i];
            (string middle, _) = pieces[i + 1];
            (string right, int rightAt) = pieces[i + 2];
            if (middle is "==" or "!=" && IsName(left) && IsText(right))
            {
                found.Add((left, TextLiterals.Value(right), rightAt));
                i += 2;
            }
            else if (middle is "==" or "!=" && IsText(left) && IsName(right))
            {
                found.Add((right, TextLiterals.Value(left), leftAt));
                i += 2;
            }
            else if (middle is "in" && right is "[" && IsName(left))
            {
                for (i += 3; i < pieces.Count && pieces[i].Text is not "]"; i++)
                {
                    if (IsText(pieces[i].Text))
                    {
                        found.Add((left, TextLiterals.Value(pieces[i].Text), pieces[i].Position));
                    }
                }
            }
        }

        return found;
    }

    /// <summary>The names, numbers, texts with their quotes, and signs of a condition.</summary>
    private static List<(string Text, int Position)> Pieces(string condition)
    {
        List<(string Text, int Position)> pieces = [];
        for (int i = 0; i < condition.Length;)
        {
            int end = i + 1;
            if (condition[i] == '\'')
            {
                end = TextLiterals.End(condition, i);
            }
            else if (char.IsAsciiLetterOrDigit(condition[i]))
            {
                while (end < condition.Length && (char.IsAsciiLetterOrDigit(condition[end]) || condition[end] == '_'))
                {
                    end++;
                }
            }
            else if (condition[i] is '=' or '!' && end < condition.Length)
            {
                end++;
            }

            if (!char.IsWhiteSpace(condition[i]))
            {
                pieces.Add((condition[i..end], i));
            }

            i = end;
        }

        return pieces;
    }

    private static bool IsName(string piece) => char.IsAsciiLetter(piece[0]);

    private static bool IsText(string piece) => piece[0] == '\'';
}
