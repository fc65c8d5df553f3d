using System.Numerics;
using DiagnosticEngine.Numerics;
using static DiagnosticEngine.Items.Expressions.FunctionTable;

namespace DiagnosticEngine.Items.Expressions;

/// <summary>Functions of numbers, and <c>if</c>.</summary>
internal static class NumberFunctions
{
    public static IReadOnlyList<Function> All { get; } =
    [
        new() { Name = "if", MinArguments = 3, MaxArguments = 3, Apply = null },
        new() { Name = "min", MinArguments = 1, MaxArguments = Function.Any, Apply = Min },
        new() { Name = "max", MinArguments = 1, MaxArguments = Function.Any, Apply = Max },
        Make("abs", 1, a => a.Result(Rational.Abs(a.Number(0)))),
        Make("floor", 1, a => a.Result(a.Number(0).Floor)),
        Make("ceiling", 1, a => a.Result(-(-a.Number(0)).Floor)),
        Make("div", 2, a => a.Result(Divide(a))),
        Make("mod", 2, a => a.Result(a.Number(0) - (new Rational(Divide(a)) * a.Number(1)))),
        Make("gcd", 2, a => a.Result(BigInteger.GreatestCommonDivisor(a.Whole(0), a.Whole(1)))),
        Make("lcm", 2, Lcm),
        Make("isInteger", 1, a => Value.Of(a.Number(0).IsInteger)),
        Make("numerator", 1, a => a.Result(a.Number(0).Numerator)),
        Make("denominator", 1, a => a.Result(a.Number(0).Denominator)),
        Make("wholePart", 1, a => a.Result(WholePart(a.Number(0)))),
        Make("fractionPart", 1, a => a.Result(a.Number(0) - new Rational(WholePart(a.Number(0))))),
    ];

    /// <summary>The whole number next to the value on the side of zero.</summary>
    public static BigInteger WholePart(Rational value) => BigInteger.Divide(value.Numerator, value.Denominator);

    private static Value Min(Arguments a) => Least(a, sign: 1);

    private static Value Max(Arguments a) => Least(a, sign: -1);

    private static Value Least(Arguments a, int sign)
    {
        IReadOnlyList<Rational> numbers = a.Numbers();
        if (numbers.Count == 0)
        {
            throw a.Wrong("needs at least one number");
        }

        Rational least = numbers[0];
        foreach (Rational number in numbers)
        {
            least = number.CompareTo(least) * sign < 0 ? number : least;
        }

        return a.Result(least);
    }

    private static BigInteger Divide(Arguments a) =>
        a.Number(1).Sign == 0 ? throw a.Wrong("cannot divide by zero") : (a.Number(0) / a.Number(1)).Floor;

    private static Value Lcm(Arguments a)
    {
        BigInteger divisor = BigInteger.GreatestCommonDivisor(a.Whole(0), a.Whole(1));
        return a.Result(divisor.IsZero ? divisor : BigInteger.Abs(a.Whole(0) / divisor * a.Whole(1)));
    }
}
