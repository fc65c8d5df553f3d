using System.Text;

namespace DiagnosticEngine.Loading.Compilation;

/// <summary>Finds the texts in single quotes of an expression that is known to be well-formed.</summary>
internal static class TextLiterals
{
    /// <summary>Each text and where its opening quote stands.</summary>
    public static IEnumerable<(string Text, int Position)> In(string expression)
    {
        for (int i = 0; i < expression.Length; i++)
        {
            if (expression[i] != '\'')
            {
                continue;
            }

            int start = i;
            StringBuilder text = new();
            for (i++; i < expression.Length; i++)
            {
                if (expression[i] == '\'')
                {
                    // Two quotes in a text stand for one.
                    if (i + 1 >= expression.Length || expression[i + 1] != '\'')
                    {
                        break;
                    }

                    i++;
                }

                text.Append(expression[i]);
            }

            yield return (text.ToString(), start);
        }
    }
}
