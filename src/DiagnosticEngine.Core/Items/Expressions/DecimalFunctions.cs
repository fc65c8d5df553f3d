using System.Globalization;
using System.Numerics;
using DiagnosticEngine.Numerics;
using static DiagnosticEngine.Items.Expressions.FunctionTable;

namespace DiagnosticEngine.Items.Expressions;

/// <summary>Functions of decimals as they are written: to a pupil 0.3 and 0.30 need not look the same.</summary>
internal static class DecimalFunctions
{
    private const int MostPlaces = 60;

    public static IReadOnlyList<Function> All { get; } =
    [
        Make("withPlaces", 2, a => a.Result(WithPlaces(a))),
    ];

    /// <summary>Writes a number with exactly so many figures after the point; null where it needs more.</summary>
    public static string? TryWrite(Rational number, int places)
    {
        Rational shifted = Rational.Abs(number) * new Rational(BigInteger.Pow(10, places));
        if (!shifted.IsInteger)
        {
            return null;
        }

        string figures = shifted.Numerator.ToString(CultureInfo.InvariantCulture).PadLeft(places + 1, '0');
        string sign = number.Sign < 0 ? "-" : "";
        return places == 0 ? sign + figures : $"{sign}{figures[..^places]}.{figures[^places..]}";
    }

    private static string WithPlaces(Arguments a)
    {
        int places = a.Between(1, 0, MostPlaces);
        a.Spend(places);
        return TryWrite(a.Number(0), places)
            ?? throw a.Wrong($"needs a number that ends after at most {(places == 1 ? "1 place" : $"{places} places")}, not {Describe.A(a[0])}");
    }
}
