using System.Numerics;
using F = DiagnosticEngine.Items.Columns.AdditionFaults;

namespace DiagnosticEngine.Items.Columns;

/// <summary>Column addition with faults (Ashlock, Error Patterns in Computation; Fuson 1990).</summary>
internal static class ColumnAddition
{
    private const F Totals = F.DropsTens | F.WritesTotals | F.CarriesOnes;
    private const F Layout = F.AlignsLeft | F.RepeatsOneDigit;

    private static readonly Dictionary<string, F> Named = new(StringComparer.Ordinal)
    {
        ["no-carry"] = F.DropsTens,
        ["write-column-totals"] = F.WritesTotals,
        ["carry-wrong-digit"] = F.CarriesOnes,
        ["all-digits"] = F.AddsAllDigits,
        ["left-aligned"] = F.AlignsLeft,
        ["left-to-right-carry-right"] = F.FromLeft,
        ["single-digit-to-every-column"] = F.RepeatsOneDigit,
    };

    // Two ways of deciding one thing; then: where nothing is carried, it is carried nowhere, and where there are no columns, no column is faulty.
    private static readonly (F One, F Other)[] Exclusions =
    [
        (Totals, Totals),
        (Layout, Layout),
        (F.FromLeft, F.DropsTens | F.WritesTotals),
        (F.AddsAllDigits, Totals | Layout | F.FromLeft),
    ];

    /// <summary>The method: what is written for a + b.</summary>
    public static WrittenMethod Method { get; } = new()
    {
        Name = "columnAdd",
        Table = new(
            Named.Select(n => KeyValuePair.Create(n.Key, (uint)n.Value)), Exclusions.Select(e => ((uint)e.One, (uint)e.Other))),
        Right = (a, b) => a + b,
        Work = (a, b, faults) => Work(BigInteger.Max(a, b), BigInteger.Min(a, b), (F)faults),
    };

    private static BigInteger? Work(BigInteger larger, BigInteger smaller, F faults)
    {
        Span<int> totals = stackalloc int[WrittenMethod.MostDigits];
        Span<int> added = stackalloc int[WrittenMethod.MostDigits];
        int width = Digits.Fill(larger, totals);
        int length = Digits.Fill(smaller, added);
        totals = totals[..width];
        added = added[..width];
        if (faults.HasFlag(F.AlignsLeft))
        {
            Digits.ShiftLeft(added, width - length);
        }

        if (faults.HasFlag(F.RepeatsOneDigit) && length == 1)
        {
            added.Fill(added[0]);
        }

        int sum = 0;
        for (int i = 0; i < width; i++)
        {
            totals[i] += added[i];
            sum += totals[i];
        }

        return faults.HasFlag(F.AddsAllDigits) ? sum
            : faults.HasFlag(F.WritesTotals) ? Digits.SideBySide(totals)
            : faults.HasFlag(F.FromLeft) ? FromLeft(totals, faults)
            : FromRight(totals, faults);
    }

    private static BigInteger FromRight(Span<int> totals, F faults)
    {
        int carry = 0;
        for (int i = 0; i < totals.Length; i++)
        {
            int total = totals[i] + carry;
            bool isInFull = faults.HasFlag(F.DropsTens) && i == totals.Length - 1;
            (totals[i], carry) = isInFull ? (total, 0) : Split(total, faults);
            carry = faults.HasFlag(F.DropsTens) ? 0 : carry;
        }

        return Digits.SideBySide(totals, carry);
    }

    private static BigInteger FromLeft(Span<int> totals, F faults)
    {
        for (int i = totals.Length - 1; i > 0; i--)
        {
            (totals[i], int carry) = Split(totals[i], faults);
            totals[i - 1] += carry;
        }

        return Digits.SideBySide(totals);
    }

    private static (int Written, int Carried) Split(int total, F faults) =>
        total >= 10 && faults.HasFlag(F.CarriesOnes) ? (total / 10, total % 10) : (total % 10, total / 10);
}
