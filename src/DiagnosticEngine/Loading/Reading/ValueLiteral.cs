using System.Globalization;
using System.Numerics;
using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Loading.Syntax;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Loading.Reading;

/// <summary>Reads a value that is written out: 42, 1/4, 0.5, true or words; in quotes it is always words.</summary>
internal static class ValueLiteral
{
    public static Value Of(YamlScalar scalar)
    {
        string text = scalar.Value;
        if (!scalar.IsPlain || text.Length > 40)
        {
            return Value.Of(text);
        }

        return Number(text) is { } number ? Value.Of(number) : text switch
        {
            "true" => Value.True,
            "false" => Value.False,
            _ => Value.Of(text),
        };
    }

    /// <summary>A whole number, a fraction of whole numbers or a decimal; null for anything else.</summary>
    private static Rational? Number(string text)
    {
        int start = text.StartsWith('-') ? 1 : 0;
        int point = DigitsEnd(text, start);
        if (point == start)
        {
            return null;
        }

        if (point == text.Length)
        {
            return new Rational(Whole(text), BigInteger.One);
        }

        // Nothing but figures comes after the sign.
        if (point + 1 == text.Length || DigitsEnd(text, point + 1) != text.Length)
        {
            return null;
        }

        switch (text[point])
        {
            case '/':
                BigInteger denominator = Whole(text[(point + 1)..]);
                return denominator.IsZero ? null : new Rational(Whole(text[..point]), denominator);
            case '.':
                return new Rational(Whole(string.Concat(text.AsSpan(0, point), text.AsSpan(point + 1))), BigInteger.Pow(10, text.Length - point - 1));
            default:
                return null;
        }
    }

    private static int DigitsEnd(string text, int start)
    {
        while (start < text.Length && char.IsAsciiDigit(text[start]))
        {
            start++;
        }

        return start;
    }

    private static BigInteger Whole(string digits) => long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long small)
        ? small
        : BigInteger.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
