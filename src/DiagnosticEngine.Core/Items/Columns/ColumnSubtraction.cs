using System.Collections.Frozen;
using System.Numerics;

namespace DiagnosticEngine.Items.Columns;

/// <summary>Column subtraction with a fault (Brown and Burton 1978; VanLehn 1990; Ashlock, Error Patterns in Computation).</summary>
internal static class ColumnSubtraction
{
    private static readonly FrozenDictionary<string, Func<SubtractionColumns, BigInteger?>> ByName =
        new Dictionary<string, Func<SubtractionColumns, BigInteger?>>(StringComparer.Ordinal)
        {
            ["smaller-from-larger"] = s => s.EachColumn(i => Math.Abs(s.Top[i] - s.Bottom[i])),
            ["zero-instead-of-borrow"] = s => s.EachColumn(i => Math.Max(0, s.Top[i] - s.Bottom[i])),
            ["compound-sfl-and-0n0"] = s => s.EachColumn(i => s.Top[i] == 0 ? 0 : Math.Abs(s.Top[i] - s.Bottom[i])),
            ["borrow-no-decrement"] = s => s.EachColumn(i => s.WithExchange(i, _ => true)),
            ["borrow-across-zero"] = s => s.EachColumn(i => s.WithExchange(i, s.TakeSkippingZeros)),
            ["borrow-from-zero"] = s => s.EachColumn(i => s.WithExchange(i, s.TakeOrMakeNine)),
            ["stops-borrow-at-zero"] = s => s.EachColumn(i => s.WithExchange(i, s.TakeUnlessZero)),
            ["borrow-from-all-zeros"] = s => s.EachColumn(i => s.WithExchange(i, s.TakeOrMakeNines)),
            ["zero-becomes-ten"] = s => s.EachColumn(i => s.WithExchange(i, s.TakeOrMakeTen)),
            ["always-borrow-left"] = s => s.EachColumn(i => s.WithExchange(i, s.TakeFromLeft)),
            ["zero-take-n-gives-n"] = s => s.EachColumn(i => s.IsZeroTake(i) ? s.Bottom[i] : s.WithExchange(i, s.Take)),
            ["zero-take-n-gives-zero"] = s => s.EachColumn(i => s.IsZeroTake(i) ? 0 : s.WithExchange(i, s.Take)),
            ["n-take-zero-gives-zero"] = s => s.EachColumn(i => s.IsWritten(i) && s.Bottom[i] == 0 ? 0 : s.WithExchange(i, s.Take)),
            ["zero-n-after-borrow"] = s => s.EachColumn(i => s.IsReducedToZero(i) && s.Bottom[i] > 0 ? s.Bottom[i] : s.WithExchange(i, s.Take)),
            ["sfl-instead-of-zero-borrow"] = s => s.EachColumn(i => s.NeedsZero(i) ? s.Bottom[i] - s.Top[i] : s.WithExchange(i, s.Take)),
            ["compound-0n-and-move-over-zero"] =
                s => s.EachColumn(i => s.IsZeroTake(i) ? s.Bottom[i] : s.WithExchange(i, s.TakeSkippingZeros)),
            ["borrow-when-not-needed"] = BorrowWhenNotNeeded,
            ["left-aligned"] = LeftAligned,
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Names of the faults.</summary>
    public static IReadOnlySet<string> Faults { get; } = ByName.Keys.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What the fault makes of a − b, for whole numbers of at least 0.</summary>
    /// <returns>The number written; null where the fault does not bite or cannot be carried through.</returns>
    public static BigInteger? TryApply(BigInteger a, BigInteger b, string fault) =>
        a < b ? null : Digits.UnlessRight(ByName[fault](new(a, b)), a - b);

    // Ten is exchanged into ones that need none, so the ones column holds two digits, and both are written.
    private static BigInteger? BorrowWhenNotNeeded(SubtractionColumns s)
    {
        int ones = s.Top[0] + 10 - s.Bottom[0];
        BigInteger rest = (s.A / 10) - 1 - (s.B / 10);
        return ones < 10 || s.Top.Count < 2 || s.Top[1] == 0 || rest.Sign < 0 ? null : (rest * 100) + ones;
    }

    private static BigInteger? LeftAligned(SubtractionColumns s) =>
        BigInteger.Abs(s.A - (s.B * BigInteger.Pow(10, Digits.Count(s.A) - Digits.Count(s.B))));
}
