using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Loading.Syntax;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Loading.Reading;

/// <summary>Reads a value that is written out: 42, 1/4, 0.5, true or words; in quotes it is always words.</summary>
internal static partial class ValueLiteral
{
    public static Value Of(YamlScalar scalar)
    {
        string text = scalar.Value;
        if (!scalar.IsPlain || text.Length > 40)
        {
            return Value.Of(text);
        }

        if (Fraction().Match(text) is { Success: true } fraction && Whole(fraction.Groups["part"].Value) is { IsZero: false } denominator)
        {
            return Value.Of(new Rational(Whole(fraction.Groups["whole"].Value), denominator));
        }

        if (DecimalNumber().Match(text) is { Success: true } number)
        {
            string places = number.Groups["part"].Value;
            return Value.Of(new Rational(Whole(number.Groups["whole"].Value + places), BigInteger.Pow(10, places.Length)));
        }

        return text switch
        {
            "true" => Value.True,
            "false" => Value.False,
            _ => Value.Of(text),
        };
    }

    private static BigInteger Whole(string digits) => BigInteger.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<whole>-?[0-9]+)/(?<part>[0-9]+)\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Fraction();

    [GeneratedRegex(@"^(?<whole>-?[0-9]+)(\.(?<part>[0-9]+))?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DecimalNumber();
}
