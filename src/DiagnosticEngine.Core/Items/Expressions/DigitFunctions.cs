using System.Globalization;
using System.Numerics;
using System.Text;
using DiagnosticEngine.Numerics;
using static DiagnosticEngine.Items.Expressions.FunctionTable;

namespace DiagnosticEngine.Items.Expressions;

/// <summary>Functions of the figures of a number.</summary>
internal static class DigitFunctions
{
    private const int HighestPlace = 64;

    public static IReadOnlyList<Function> All { get; } =
    [
        Make("ones", 1, a => a.Result(Digit(a.Natural(0), 0))),
        Make("tens", 1, a => a.Result(Digit(a.Natural(0), 1))),
        Make("hundreds", 1, a => a.Result(Digit(a.Natural(0), 2))),
        Make("thousands", 1, a => a.Result(Digit(a.Natural(0), 3))),
        Make("digit", 2, a => a.Result(Digit(NotNegative(a), Place(a)))),
        Make("placeValue", 2, a => a.Result(new Rational(Digit(NotNegative(a), Place(a))) * PowerOfTen(Place(a)))),
        Make("digitCount", 1, a => a.Result(Figures(a, 0).Length)),
        Make("digitSum", 1, a => a.Result(Figures(a, 0).Sum(f => f - '0'))),
        Make("leadingDigit", 1, a => a.Result(Figures(a, 0)[0] - '0')),
        new() { Name = "concat", MinArguments = 1, MaxArguments = Function.Any, Apply = Concat },
        Make("reverseDigits", 1, a => Number(a, new([.. Figures(a, 0).Reverse()]))),
        Make("removeZeros", 1, a => Number(a, Figures(a, 0).Replace("0", "", StringComparison.Ordinal))),
    ];

    private static string Figures(Arguments a, int index)
    {
        string figures = a.Natural(index).ToString(CultureInfo.InvariantCulture);
        a.Spend(figures.Length / 8);
        return figures;
    }

    private static Value Concat(Arguments a)
    {
        StringBuilder figures = new();
        for (int i = 0; i < a.Count; i++)
        {
            figures.Append(Figures(a, i));
            if (figures.Length > ExpressionLimits.TextLength)
            {
                throw a.Wrong("gives too long a number");
            }
        }

        return Number(a, figures.ToString());
    }

    private static Value Number(Arguments a, string figures) =>
        a.Result(figures.Length == 0 ? BigInteger.Zero : BigInteger.Parse(figures, CultureInfo.InvariantCulture));

    private static Rational NotNegative(Arguments a) =>
        a.Number(0).Sign >= 0 ? a.Number(0) : throw a.Wrong($"needs a number that is not negative, not {a.Number(0)}");

    private static int Place(Arguments a) => a.Between(1, -HighestPlace, HighestPlace);

    private static BigInteger Digit(Rational number, int place) => (number / PowerOfTen(place)).Floor % 10;

    private static BigInteger Digit(BigInteger number, int place) => number / BigInteger.Pow(10, place) % 10;

    private static Rational PowerOfTen(int place) => place >= 0
        ? new(BigInteger.Pow(10, place))
        : new(BigInteger.One, BigInteger.Pow(10, -place));
}
