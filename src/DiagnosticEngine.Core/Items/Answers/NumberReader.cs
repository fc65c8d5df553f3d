using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.RegularExpressions;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Items.Answers;

/// <summary>Reads numbers as pupils write them: 3,006, 3 006, -5, 0.5, 3/4, 1 3/4, 1¾, forty-two, three quarters.</summary>
internal static partial class NumberReader
{
    /// <summary>Longer responses are not numbers that a pupil writes.</summary>
    private const int LongestText = 120;

    private static readonly Dictionary<char, string> s_vulgarFractions = new()
    {
        ['½'] = "1/2",
        ['⅓'] = "1/3",
        ['⅔'] = "2/3",
        ['¼'] = "1/4",
        ['¾'] = "3/4",
        ['⅕'] = "1/5",
        ['⅖'] = "2/5",
        ['⅗'] = "3/5",
        ['⅘'] = "4/5",
        ['⅙'] = "1/6",
        ['⅚'] = "5/6",
        ['⅛'] = "1/8",
        ['⅜'] = "3/8",
        ['⅝'] = "5/8",
        ['⅞'] = "7/8",
        ['⅒'] = "1/10",
    };

    public static NumberReading? Read(string text)
    {
        string clean = Clean(text);
        if (clean.Length is 0 or > LongestText)
        {
            return null;
        }

        return Digits(clean) ?? NumberWords.Read(clean);
    }

    /// <summary>Puts the many ways of typing the same sign into one, and trims an equals sign or full stop.</summary>
    public static string Clean(string text)
    {
        StringBuilder builder = new(text.Length);
        foreach (char c in WellFormed(text).Normalize(NormalizationForm.FormC))
        {
            if (s_vulgarFractions.TryGetValue(c, out string? fraction))
            {
                builder.Append(' ').Append(fraction);
                continue;
            }

            builder.Append(c switch
            {
                '−' or '–' or '‐' or '‑' => '-',
                '⁄' or '∕' or '÷' => '/',
                '\u00a0' or '\u2009' or '\u202f' or '\t' => ' ',
                _ => CharUnicodeInfo.GetDecimalDigitValue(c) is >= 0 and int digit ? (char)('0' + digit) : c,
            });
        }

        return builder.ToString().Trim().TrimStart('=').TrimEnd('.', '!').Trim();
    }

    /// <summary>Half of a surrogate pair, which no keyboard types, becomes the replacement character.</summary>
    private static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static NumberReading? Digits(string text)
    {
        Match match = Pattern().Match(text);
        if (!match.Success)
        {
            return null;
        }

        BigInteger sign = match.Groups["sign"].Success ? -1 : 1;
        if (match.Groups["point"].Success)
        {
            string whole = WithoutSeparators(match.Groups["ones"].Value);
            string places = match.Groups["places"].Value;
            BigInteger digits = BigInteger.Parse("0" + whole + places, CultureInfo.InvariantCulture);
            return new() { Value = new Rational(sign * digits, BigInteger.Pow(10, places.Length)), Form = AnswerForms.Decimal };
        }

        if (!match.Groups["top"].Success)
        {
            return new() { Value = sign * Whole(match.Groups["whole"]), Form = AnswerForms.Integer };
        }

        BigInteger top = Whole(match.Groups["top"]);
        BigInteger bottom = Whole(match.Groups["bottom"]);
        if (bottom.IsZero)
        {
            return null;
        }

        bool isMixed = match.Groups["mixed"].Success;
        Rational value = new Rational(top, bottom) + (isMixed ? Whole(match.Groups["mixed"]) : BigInteger.Zero);
        return new()
        {
            Value = value * sign,
            Form = isMixed ? AnswerForms.Mixed : AnswerForms.Fraction,
            IsSimplest = BigInteger.GreatestCommonDivisor(top, bottom).IsOne && (!isMixed || top < bottom),
        };
    }

    private static BigInteger Whole(Group group) => BigInteger.Parse(WithoutSeparators(group.Value), CultureInfo.InvariantCulture);

    private static string WithoutSeparators(string text) => text.Replace(",", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);

    [GeneratedRegex(
        """
        ^(?<sign>-\s*)?(?:
            (?<ones>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]*)(?<point>\.)(?<places>[0-9]+)
          | (?:(?<mixed>[0-9]+)(?:\s+and\s+|\s+))?(?<top>[0-9]+)\s*/\s*(?<bottom>[0-9]+)
          | (?<whole>[0-9]{1,3}(?:[,\ ][0-9]{3})+|[0-9]+)
        )$
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
