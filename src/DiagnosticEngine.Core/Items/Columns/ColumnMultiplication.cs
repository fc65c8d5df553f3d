using System.Numerics;
using F = DiagnosticEngine.Items.Columns.MultiplicationFaults;

namespace DiagnosticEngine.Items.Columns;

/// <summary>Short and long multiplication with faults (Ashlock, Error Patterns in Computation; Brown and Burton 1978).</summary>
internal static class ColumnMultiplication
{
    private const F Products = F.DropsTens | F.WritesProducts | F.AddsCarryFirst;
    private const F Zeros = F.SkipsZeros | F.KeepsTimesZero;

    private static readonly Dictionary<string, F> Named = new(StringComparer.Ordinal)
    {
        ["no-carry"] = F.DropsTens,
        ["write-both-products"] = F.WritesProducts,
        ["carry-added-before"] = F.AddsCarryFirst,
        ["skips-zero"] = F.SkipsZeros,
        ["n-times-zero-is-n"] = F.KeepsTimesZero,
        ["no-placeholder"] = F.NoPlaceholder,
    };

    private static readonly (F One, F Other)[] Exclusions = [(Products, Products), (Zeros, Zeros)];

    /// <summary>The method: what is written for a × b, with a row for each digit of b.</summary>
    public static WrittenMethod Method { get; } = new()
    {
        Name = "columnMultiply",
        Table = new(
            Named.Select(n => KeyValuePair.Create(n.Key, (uint)n.Value)), Exclusions.Select(e => ((uint)e.One, (uint)e.Other))),
        Right = (a, b) => a * b,
        Work = (a, b, faults) => Work(a, b, (F)faults),
    };

    private static BigInteger? Work(BigInteger a, BigInteger b, F faults)
    {
        Span<int> top = stackalloc int[WrittenMethod.MostDigits];
        Span<int> bottom = stackalloc int[WrittenMethod.MostDigits];
        Span<int> written = stackalloc int[WrittenMethod.MostDigits];
        top = top[..Digits.Fill(a, top)];
        bottom = bottom[..Digits.Fill(b, bottom)];
        if (faults.HasFlag(F.SkipsZeros))
        {
            top = top[..Digits.RemoveZeros(top)];
        }

        if (top.IsEmpty)
        {
            return null;
        }

        BigInteger sum = BigInteger.Zero;
        BigInteger place = BigInteger.One;
        foreach (int digit in bottom)
        {
            sum += Row(top, digit, written[..top.Length], faults) * place;
            place = faults.HasFlag(F.NoPlaceholder) ? place : place * 10;
        }

        return sum;
    }

    private static BigInteger Row(ReadOnlySpan<int> digits, int by, Span<int> written, F faults)
    {
        int carry = 0;
        for (int i = 0; i < digits.Length; i++)
        {
            int product = faults.HasFlag(F.AddsCarryFirst) ? Times(digits[i] + carry, by, faults) : Times(digits[i], by, faults) + carry;
            bool isInFull = faults.HasFlag(F.WritesProducts) || (faults.HasFlag(F.DropsTens) && i == digits.Length - 1);
            written[i] = isInFull ? product : product % 10;
            carry = isInFull || faults.HasFlag(F.DropsTens) ? 0 : product / 10;
        }

        return Digits.SideBySide(written, carry);
    }

    private static int Times(int digit, int by, F faults) =>
        faults.HasFlag(F.KeepsTimesZero) && (digit == 0 || by == 0) ? digit + by : digit * by;
}
