using System.Text.RegularExpressions;

namespace DiagnosticEngine.Loading.Compilation;

/// <summary>Finds where a condition compares a name with texts: <c>name == 'text'</c>, <c>'text' != name</c>, <c>name in ['a', 'b']</c>.</summary>
internal static partial class TextComparisons
{
    /// <summary>Each name with a text that it is compared with, and where the text's opening quote stands.</summary>
    public static IEnumerable<(string Name, string Text, int Position)> In(string condition)
    {
        // Most conditions compare numbers, and making the reader of texts ready takes time.
        if (!condition.Contains('\'', StringComparison.Ordinal))
        {
            yield break;
        }

        foreach (Match match in Comparison().Matches(condition))
        {
            Group texts = match.Groups["texts"];
            foreach ((string text, int position) in TextLiterals.In(texts.Value))
            {
                yield return (match.Groups["name"].Value, text, texts.Index + position);
            }
        }
    }

    [GeneratedRegex(
        """
        \b(?<name>[A-Za-z][A-Za-z0-9]*)\s*(==|!=)\s*(?<texts>'([^']|'')*')
        | (?<texts>'([^']|'')*')\s*(==|!=)\s*(?<name>[A-Za-z][A-Za-z0-9]*)\b
        | \b(?<name>[A-Za-z][A-Za-z0-9]*)\s+in\s*\[(?<texts>[^\]]*)\]
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Comparison();
}
