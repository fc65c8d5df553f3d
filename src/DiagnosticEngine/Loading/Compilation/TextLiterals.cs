namespace DiagnosticEngine.Loading.Compilation;

/// <summary>Texts in single quotes of an expression that is known to be well-formed; two quotes in a text stand for one.</summary>
internal static class TextLiterals
{
    /// <summary>Where the text ends whose opening quote stands at a place: just after its closing quote.</summary>
    public static int End(string expression, int start)
    {
        for (int i = start + 1; i < expression.Length; i++)
        {
            if (expression[i] != '\'')
            {
                continue;
            }

            if (i + 1 == expression.Length || expression[i + 1] != '\'')
            {
                return i + 1;
            }

            i++;
        }

        return expression.Length;
    }

    /// <summary>What a text with its quotes says.</summary>
    public static string Value(string quoted) => quoted[1..^1].Replace("''", "'", StringComparison.Ordinal);
}
