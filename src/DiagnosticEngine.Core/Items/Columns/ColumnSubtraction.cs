using System.Numerics;
using F = DiagnosticEngine.Items.Columns.SubtractionFaults;

namespace DiagnosticEngine.Items.Columns;

/// <summary>Column subtraction with faults (Brown and Burton 1978; VanLehn 1990; Ashlock, Error Patterns in Computation).</summary>
internal static class ColumnSubtraction
{
    private const F Turns = F.TurnsRound | F.WritesZeroWhenShort;
    private const F TakesAtZero = F.SkipsZeros | F.MakesNine | F.MakesNines | F.MakesTen | F.StopsAtZero;
    private const F Takes = TakesAtZero | F.TakesNothing | F.TakesFromLeft;

    private static readonly Dictionary<string, F> Named = new(StringComparer.Ordinal)
    {
        ["smaller-from-larger"] = F.TurnsRound,
        ["zero-instead-of-borrow"] = F.WritesZeroWhenShort,
        ["sfl-instead-of-zero-borrow"] = F.TurnsRoundBesideZero,
        ["borrow-no-decrement"] = F.TakesNothing,
        ["borrow-across-zero"] = F.SkipsZeros,
        ["borrow-from-zero"] = F.MakesNine,
        ["stops-borrow-at-zero"] = F.StopsAtZero,
        ["borrow-from-all-zeros"] = F.MakesNines,
        ["zero-becomes-ten"] = F.MakesTen,
        ["always-borrow-left"] = F.TakesFromLeft,
        ["zero-take-n-gives-n"] = F.CopiesUnderZero,
        ["zero-take-n-gives-zero"] = F.WritesZeroUnderZero,
        ["n-take-zero-gives-zero"] = F.WritesZeroOverZero,
        ["zero-n-after-borrow"] = F.CopiesUnderUsedUpOne,
        ["borrow-when-not-needed"] = F.ExchangesWithoutNeed,
        ["left-aligned"] = F.AlignsLeft,
        ["compound-0n-and-move-over-zero"] = F.CopiesUnderZero | F.SkipsZeros,
        ["compound-sfl-and-0n0"] = F.TurnsRound | F.WritesZeroUnderZero,
    };

    // The first three lines: two ways of deciding one thing. The others: one leaves the other nothing to do.
    private static readonly (F One, F Other)[] Exclusions =
    [
        (F.CopiesUnderZero, F.WritesZeroUnderZero),
        (Turns | F.TurnsRoundBesideZero, Turns | F.TurnsRoundBesideZero),
        (Takes, Takes),
        (Turns, Takes | F.CopiesUnderUsedUpOne | F.ExchangesWithoutNeed),
        (F.TurnsRoundBesideZero, TakesAtZero),
        (F.TakesNothing, F.CopiesUnderUsedUpOne),
        (F.TurnsRound, F.CopiesUnderZero),
        (F.WritesZeroWhenShort, F.WritesZeroUnderZero),
        (F.MakesTen, F.CopiesUnderZero | F.WritesZeroUnderZero),
        (F.AlignsLeft, F.ExchangesWithoutNeed),
    ];

    /// <summary>The method: what is written for a − b; null where b is larger.</summary>
    public static WrittenMethod Method { get; } = new()
    {
        Name = "columnSubtract",
        Table = new(
            Named.Select(n => KeyValuePair.Create(n.Key, (uint)n.Value)), Exclusions.Select(e => ((uint)e.One, (uint)e.Other))),
        Right = (a, b) => a - b,
        Work = (a, b, faults) => a < b ? null : Work(a, b, (F)faults),
    };

    private static BigInteger? Work(BigInteger a, BigInteger b, F faults)
    {
        Span<int> top = stackalloc int[WrittenMethod.MostDigits];
        Span<int> bottom = stackalloc int[WrittenMethod.MostDigits];
        Span<int> written = stackalloc int[WrittenMethod.MostDigits];
        int width = Digits.Fill(a, top);
        int length = Digits.Fill(b, bottom);
        top = top[..width];
        bottom = bottom[..width];
        int shift = faults.HasFlag(F.AlignsLeft) ? width - length : 0;
        Digits.ShiftLeft(bottom, shift);
        Range filled = shift..(shift + length);
        if (shift > 0 && Digits.IsLess(top, bottom))
        {
            // What is larger is taken to be the number on top.
            Span<int> below = top;
            top = bottom;
            bottom = below;
            filled = 0..width;
        }

        Span<int> original = stackalloc int[width];
        top.CopyTo(original);
        SubtractionPaper paper = new(top, original, bottom, filled, faults);
        for (int i = 0; i < width; i++)
        {
            if (!paper.TryColumn(i, out written[i]))
            {
                return null;
            }
        }

        return Digits.SideBySide(written[..width]);
    }
}
