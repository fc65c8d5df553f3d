using System.Globalization;
using System.Numerics;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Reporting.Pictures;

/// <summary>Reads and writes numbers as decimals.</summary>
internal static class Decimals
{
    private const int MostPlaces = 6;
    private const int MostFigures = 20;

    /// <summary>−5, 12 and 0.75; null for a decimal that has more than six places or does not end.</summary>
    public static string? TryWrite(Rational number)
    {
        Rational size = Rational.Abs(number);
        string sign = number.Sign < 0 ? "−" : "";
        for (int places = 0; places <= MostPlaces; places++)
        {
            Rational shifted = size * (Rational)BigInteger.Pow(10, places);
            if (shifted.IsInteger)
            {
                string figures = shifted.Numerator.ToString(CultureInfo.InvariantCulture).PadLeft(places + 1, '0');
                return sign + (places == 0 ? figures : $"{figures[..^places]}.{figures[^places..]}");
            }
        }

        return null;
    }

    /// <summary>Reads figures such as 12 and 0.75; null for any other text.</summary>
    public static Rational? TryRead(string text)
    {
        string[] parts = text.Replace(",", "", StringComparison.Ordinal).Split('.');
        if (parts.Length > 2 || parts.Any(p => p.Length is 0 or > MostFigures || !p.All(char.IsAsciiDigit)))
        {
            return null;
        }

        BigInteger all = BigInteger.Parse(string.Concat(parts), NumberStyles.None, CultureInfo.InvariantCulture);
        return new Rational(all, parts.Length == 1 ? 1 : BigInteger.Pow(10, parts[1].Length));
    }
}
