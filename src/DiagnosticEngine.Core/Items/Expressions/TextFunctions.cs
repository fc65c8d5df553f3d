using System.Globalization;
using System.Numerics;
using System.Text;
using DiagnosticEngine.Numerics;
using static DiagnosticEngine.Items.Expressions.FunctionTable;

namespace DiagnosticEngine.Items.Expressions;

/// <summary>Functions that give text.</summary>
internal static class TextFunctions
{
    private const int MostPlaces = 60;

    public static IReadOnlyList<Function> All { get; } =
    [
        Make("words", 1, a => a.Result(NumberWords.Write(a.Between(0, 0, NumberWords.Highest)))),
        Make("roman", 1, a => a.Result(RomanNumerals.Write(a.Between(0, 1, RomanNumerals.Highest)))),
        Make("decimal", 1, a => a.Result(Decimal(a))),
        Make("mixed", 1, a => a.Result(Mixed(a.Number(0)))),
        Make("fraction", 2, Fraction),
        Make("grouped", 1, a => a.Result(a.Whole(0).ToString("#,0", CultureInfo.InvariantCulture))),
        Make("plural", 3, a => a.Result(a.Number(0) == Rational.One ? a.Text(1) : a.Text(2))),
        Make("join", 2, Join),
        Make("text", 1, a => a.Result(Write(a, a[0]))),
    ];

    /// <summary>Writes a number as a decimal; null where it does not end.</summary>
    public static string? TryWriteDecimal(Rational number)
    {
        for (int places = 0; places <= MostPlaces; places++)
        {
            if (DecimalFunctions.TryWrite(number, places) is { } written)
            {
                return written;
            }
        }

        return null;
    }

    private static string Decimal(Arguments a)
    {
        a.Spend(MostPlaces);
        return TryWriteDecimal(a.Number(0))
            ?? throw a.Wrong($"needs a number that ends after at most {MostPlaces} places, not {Describe.A(a[0])}");
    }

    /// <summary>"1 3/4" for 7/4; a number below 1 as a fraction, a whole one in figures.</summary>
    public static string Mixed(Rational number)
    {
        BigInteger whole = NumberFunctions.WholePart(number);
        return number.IsInteger || whole.IsZero
            ? number.ToString()
            : string.Create(CultureInfo.InvariantCulture, $"{whole} {Rational.Abs(number - new Rational(whole))}");
    }

    private static Value Fraction(Arguments a) => a.Whole(1).IsZero
        ? throw a.Wrong("needs a number below the line that is not 0")
        : a.Result(string.Create(CultureInfo.InvariantCulture, $"{a.Whole(0)}/{a.Whole(1)}"));

    private static Value Join(Arguments a)
    {
        StringBuilder joined = new();
        IReadOnlyList<Value> list = a.List(0);
        for (int i = 0; i < list.Count; i++)
        {
            joined.Append(i == 0 ? "" : a.Text(1)).Append(Write(a, list[i]));
            if (joined.Length > ExpressionLimits.TextLength)
            {
                break;
            }
        }

        return a.Result(joined.ToString());
    }

    private static string Write(Arguments a, Value value)
    {
        a.Spend(Evaluation.CostOf(value));
        return value.ToString();
    }
}
