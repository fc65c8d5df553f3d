using System.Collections.Frozen;
using System.Numerics;

namespace DiagnosticEngine.Items.Columns;

/// <summary>Column addition with a fault (Ashlock, Error Patterns in Computation; Fuson 1990).</summary>
internal static class ColumnAddition
{
    private static readonly FrozenDictionary<string, Func<BigInteger, BigInteger, BigInteger?>> ByName =
        new Dictionary<string, Func<BigInteger, BigInteger, BigInteger?>>(StringComparer.Ordinal)
        {
            ["no-carry"] = NoCarry,
            ["write-column-totals"] = (a, b) => Digits.SideBySide(Totals(a, b)),
            ["carry-wrong-digit"] = CarryWrongDigit,
            ["all-digits"] = (a, b) => Digits.Of(a).Sum() + Digits.Of(b).Sum(),
            ["left-aligned"] = LeftAligned,
            ["left-to-right-carry-right"] = LeftToRight,
            ["single-digit-to-every-column"] = ToEveryColumn,
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Names of the faults.</summary>
    public static IReadOnlySet<string> Faults { get; } = ByName.Keys.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What the fault makes of a + b, for whole numbers of at least 0; null where it does not bite.</summary>
    public static BigInteger? TryApply(BigInteger a, BigInteger b, string fault) => Digits.UnlessRight(ByName[fault](a, b), a + b);

    private static int[] Totals(BigInteger a, BigInteger b)
    {
        int width = Math.Max(Digits.Count(a), Digits.Count(b));
        return [.. Digits.Of(a, width).Zip(Digits.Of(b, width), (x, y) => x + y)];
    }

    // The tens of a column total are dropped, except in the last column, which is written in full.
    private static BigInteger? NoCarry(BigInteger a, BigInteger b)
    {
        int[] totals = Totals(a, b);
        for (int i = 0; i < totals.Length - 1; i++)
        {
            totals[i] %= 10;
        }

        return Digits.SideBySide(totals);
    }

    private static BigInteger? CarryWrongDigit(BigInteger a, BigInteger b)
    {
        List<int> written = [];
        int carry = 0;
        foreach (int total in Totals(a, b))
        {
            int sum = total + carry;
            written.Add(sum >= 10 ? sum / 10 : sum);
            carry = sum >= 10 ? sum % 10 : 0;
        }

        if (carry > 0)
        {
            written.Add(carry);
        }

        return Digits.SideBySide([.. written]);
    }

    private static BigInteger? LeftAligned(BigInteger a, BigInteger b)
    {
        int difference = Digits.Count(a) - Digits.Count(b);
        return difference >= 0 ? a + (b * BigInteger.Pow(10, difference)) : (a * BigInteger.Pow(10, -difference)) + b;
    }

    private static BigInteger? LeftToRight(BigInteger a, BigInteger b)
    {
        int[] totals = Totals(a, b);
        for (int i = totals.Length - 1; i > 0; i--)
        {
            totals[i - 1] += totals[i] / 10;
            totals[i] %= 10;
        }

        return Digits.SideBySide(totals);
    }

    private static BigInteger? ToEveryColumn(BigInteger a, BigInteger b)
    {
        (BigInteger one, BigInteger other) = a < b ? (a, b) : (b, a);
        BigInteger repunit = (BigInteger.Pow(10, Digits.Count(other)) - 1) / 9;
        return one > 9 ? null : other + (one * repunit);
    }
}
