using System.Collections.Frozen;
using System.Numerics;

namespace DiagnosticEngine.Items.Columns;

/// <summary>Short multiplication with a fault (Ashlock, Error Patterns in Computation; Brown and Burton 1978).</summary>
internal static class ColumnMultiplication
{
    private static readonly FrozenDictionary<string, Func<BigInteger, int, BigInteger?>> ByName =
        new Dictionary<string, Func<BigInteger, int, BigInteger?>>(StringComparer.Ordinal)
        {
            ["no-carry"] = NoCarry,
            ["write-both-products"] = (a, b) => Digits.SideBySide(Products(a, b)),
            ["carry-added-before"] = CarryAddedBefore,
            ["skips-zero"] = SkipsZero,
            ["n-times-zero-is-n"] = TimesZero,
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Names of the faults.</summary>
    public static IReadOnlySet<string> Faults { get; } = ByName.Keys.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What the fault makes of a × b, for a whole number a of at least 0 and a digit b; null where it does not bite.</summary>
    public static BigInteger? TryApply(BigInteger a, int b, string fault) => Digits.UnlessRight(ByName[fault](a, b), a * b);

    private static int[] Products(BigInteger a, int b) => [.. Digits.Of(a).Select(d => d * b)];

    private static BigInteger? NoCarry(BigInteger a, int b)
    {
        int[] products = Products(a, b);
        for (int i = 0; i < products.Length - 1; i++)
        {
            products[i] %= 10;
        }

        return Digits.SideBySide(products);
    }

    private static BigInteger? CarryAddedBefore(BigInteger a, int b)
    {
        List<int> written = [];
        int carry = 0;
        foreach (int digit in Digits.Of(a))
        {
            int product = (digit + carry) * b;
            written.Add(product % 10);
            carry = product / 10;
        }

        if (carry > 0)
        {
            written.Add(carry);
        }

        return Digits.SideBySide([.. written]);
    }

    private static BigInteger? SkipsZero(BigInteger a, int b)
    {
        int[] left = [.. Digits.Of(a).Where(d => d != 0)];
        return left.Length == 0 ? null : Digits.SideBySide(left) * b;
    }

    private static BigInteger? TimesZero(BigInteger a, int b)
    {
        BigInteger result = BigInteger.Zero;
        int[] digits = Digits.Of(a);
        for (int i = digits.Length - 1; i >= 0; i--)
        {
            int product = digits[i] == 0 || b == 0 ? digits[i] + b : digits[i] * b;
            result = (result * 10) + product;
        }

        return result;
    }
}
