using System.Text;
using System.Text.RegularExpressions;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Items.Answers;

/// <summary>Takes an algebraic expression apart.</summary>
internal static partial class AlgebraTokenizer
{
    private const int LongestText = 200;
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>Takes a text apart.</summary>
    /// <param name="text">The text as typed.</param>
    /// <param name="letters">Letters that stand for numbers, in lower case; null for all.</param>
    /// <returns>The pieces; null where something is no algebra.</returns>
    public static IReadOnlyList<AlgebraToken>? Read(string text, string? letters = null)
    {
        if (text.Length > LongestText)
        {
            return null;
        }

        string clean = Subject().Replace(Spoken(NumberReader.Clean(WithPowers(text)).ToLowerInvariant()), "");
        List<AlgebraToken> tokens = [];
        for (int at = 0; at < clean.Length;)
        {
            Match match = Piece().Match(clean, at);
            if (!match.Success || match.Groups["word"].Length > 3)
            {
                return null;
            }

            at += match.Length;
            if (match.Groups["number"].Success)
            {
                if (Number(match.Groups["number"].Value) is not { } number)
                {
                    return null;
                }

                tokens.Add(new(AlgebraSign.Number, ' ', number));
            }
            else if (match.Groups["word"].Success)
            {
                if (!Add(tokens, match.Groups["word"].Value, letters))
                {
                    return null;
                }
            }
            else if (match.Groups["sign"].Success)
            {
                tokens.Add(new(AlgebraSign.Sign, Sign(match.Groups["sign"].Value[0]), default));
            }
        }

        return tokens;
    }

    private static bool Add(List<AlgebraToken> tokens, string word, string? letters)
    {
        if (word is "and" or "of" or "the" or "or")
        {
            return false;
        }

        foreach (char c in word)
        {
            if (letters is null || letters.Contains(c, StringComparison.Ordinal))
            {
                tokens.Add(new(AlgebraSign.Letter, c, default));
            }
            else if (c == 'x')
            {
                // "3 x n": where no x stands for a number, it is the sign.
                tokens.Add(new(AlgebraSign.Sign, '*', default));
            }
            else
            {
                return false;
            }
        }

        return true;
    }

    // A comma in a number could be many things; two numbers side by side are no product.
    private static Rational? Number(string text) => NumberReader.Read(text)?.Value;

    private static char Sign(char sign) => sign switch
    {
        '×' or '·' or '⋅' or '∙' => '*',
        '[' => '(',
        ']' => ')',
        _ => sign,
    };

    private static string WithPowers(string text)
    {
        StringBuilder builder = new(text.Length);
        bool isIn = false;
        foreach (char c in text)
        {
            int digit = Superscripts.IndexOf(c, StringComparison.Ordinal);
            if (digit >= 0)
            {
                builder.Append(isIn ? "" : "^").Append(digit);
            }
            else
            {
                builder.Append(c);
            }

            isIn = digit >= 0;
        }

        return builder.ToString();
    }

    private static string Spoken(string text) => SpokenSign().Replace(text, m => m.Value switch
    {
        "plus" => "+",
        "minus" => "-",
        "times" or "multiplied by" => "*",
        "divided by" => "/",
        "squared" => "^2",
        _ => "^3",
    });

    [GeneratedRegex(@"\G\s*(?:(?<number>[0-9]+\s+[0-9]+\s*/\s*[0-9]+(?![0-9.])|[0-9]+(?:\.[0-9]+)?|\.[0-9]+)|(?<word>[a-z]+)|(?<sign>[-+*/^()\[\]×·⋅∙])|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Piece();

    [GeneratedRegex(@"(?<![a-z])(?:plus|minus|times|multiplied by|divided by|squared|cubed)(?![a-z])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SpokenSign();

    /// <summary>"y = " before the expression.</summary>
    [GeneratedRegex(@"^[a-z]\s*=\s*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Subject();
}
