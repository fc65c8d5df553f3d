using System.Collections.Frozen;
using System.Numerics;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Items.Answers;

/// <summary>Reads number words up to 999,999,999 and simple fractions in words, forgiving a single wrong letter in a word.</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, int> s_small = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["zero"] = 0,
        ["nought"] = 0,
        ["nothing"] = 0,
        ["none"] = 0,
        ["one"] = 1,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["eleven"] = 11,
        ["twelve"] = 12,
        ["thirteen"] = 13,
        ["fourteen"] = 14,
        ["fifteen"] = 15,
        ["sixteen"] = 16,
        ["seventeen"] = 17,
        ["eighteen"] = 18,
        ["nineteen"] = 19,
        ["twenty"] = 20,
        ["thirty"] = 30,
        ["forty"] = 40,
        ["fifty"] = 50,
        ["sixty"] = 60,
        ["seventy"] = 70,
        ["eighty"] = 80,
        ["ninety"] = 90,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int> s_large = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["hundred"] = 100,
        ["thousand"] = 1000,
        ["million"] = 1000000,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int> s_parts = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["half"] = 2,
        ["halves"] = 2,
        ["third"] = 3,
        ["thirds"] = 3,
        ["quarter"] = 4,
        ["quarters"] = 4,
        ["fourth"] = 4,
        ["fourths"] = 4,
        ["fifth"] = 5,
        ["fifths"] = 5,
        ["sixth"] = 6,
        ["sixths"] = 6,
        ["seventh"] = 7,
        ["sevenths"] = 7,
        ["eighth"] = 8,
        ["eighths"] = 8,
        ["ninth"] = 9,
        ["ninths"] = 9,
        ["tenth"] = 10,
        ["tenths"] = 10,
        ["twelfth"] = 12,
        ["twelfths"] = 12,
        ["hundredth"] = 100,
        ["hundredths"] = 100,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly string[] s_vocabulary = [.. s_small.Keys, .. s_large.Keys, .. s_parts.Keys, "and", "a", "minus"];

    public static NumberReading? Read(string text)
    {
        string[] words = text.ToLowerInvariant().Replace('-', ' ').Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > 20)
        {
            return null;
        }

        for (int i = 0; i < words.Length; i++)
        {
            if (Known(words[i]) is not { } known)
            {
                return null;
            }

            words[i] = known;
        }

        int sign = 1;
        ReadOnlySpan<string> rest = words;
        if (rest[0] == "minus")
        {
            sign = -1;
            rest = rest[1..];
        }

        return Fraction(rest, sign) ?? (Whole(rest) is { } whole ? new() { Value = whole * sign, Form = AnswerForms.Words } : null);
    }

    private static NumberReading? Fraction(ReadOnlySpan<string> words, int sign)
    {
        if (words.Length == 0 || !s_parts.TryGetValue(words[^1], out int bottom))
        {
            return null;
        }

        ReadOnlySpan<string> before = words[..^1];
        BigInteger? top = before.Length == 0 || before is ["a"] ? BigInteger.One : Whole(before);
        BigInteger whole = 0;
        if (before.LastIndexOf("and") is > 0 and int and && Whole(before[..and]) is { } wholes)
        {
            // "one and three quarters": the last "and" parts the wholes from the parts.
            ReadOnlySpan<string> after = before[(and + 1)..];
            top = after is ["a"] ? BigInteger.One : Whole(after);
            whole = wholes;
        }

        return top is null ? null : new()
        {
            Value = (new Rational(top.Value, bottom) + whole) * sign,
            Form = AnswerForms.Words,
            IsSimplest = BigInteger.GreatestCommonDivisor(top.Value, bottom).IsOne,
        };
    }

    private static BigInteger? Whole(ReadOnlySpan<string> words)
    {
        BigInteger total = 0;
        BigInteger group = 0;
        int lastSmall = 0;
        bool any = false;
        for (int i = 0; i < words.Length; i++)
        {
            string word = words[i];
            if (word == "and" && i > 0 && s_large.ContainsKey(words[i - 1]))
            {
                continue;
            }

            if (word == "a" && i == 0 && words.Length > 1 && s_large.ContainsKey(words[1]))
            {
                group = 1;
                any = true;
            }
            else if (s_small.TryGetValue(word, out int small))
            {
                // Twenty may be followed by one to nine; nothing else follows a small number.
                if (lastSmall != 0 && !(lastSmall >= 20 && small is >= 1 and <= 9))
                {
                    return null;
                }

                group += small;
                lastSmall = small == 0 ? -1 : small;
                any = true;
            }
            else if (s_large.TryGetValue(word, out int large) && any && !group.IsZero)
            {
                (group, total) = large == 100 ? (group * 100, total) : (BigInteger.Zero, total + (group * large));
                lastSmall = 0;
            }
            else
            {
                return null;
            }
        }

        return any ? total + group : null;
    }

    private static string? Known(string word)
    {
        if (s_vocabulary.Contains(word, StringComparer.Ordinal))
        {
            return word;
        }

        // A spelling mistake is not a mistake in mathematics, so long as only one number can be meant.
        // "Forth" could be forty or fourth.
        string[] near = word.Length < 5 || word == "forth" ? [] : [.. s_vocabulary.Where(v => v.Length >= 5 && !s_parts.ContainsKey(v) && IsOneLetterOff(word, v))];
        return near.Length == 1 ? near[0] : null;
    }

    private static bool IsOneLetterOff(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 1)
        {
            return false;
        }

        int start = 0;
        while (start < a.Length && start < b.Length && a[start] == b[start])
        {
            start++;
        }

        int end = 0;
        while (end < a.Length - start && end < b.Length - start && a[^(end + 1)] == b[^(end + 1)])
        {
            end++;
        }

        return Math.Max(a.Length, b.Length) - start - end <= 1;
    }
}
