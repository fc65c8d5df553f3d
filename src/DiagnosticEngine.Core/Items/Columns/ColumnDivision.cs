using System.Numerics;
using F = DiagnosticEngine.Items.Columns.DivisionFaults;

namespace DiagnosticEngine.Items.Columns;

/// <summary>Short division with faults (Ashlock, Error Patterns in Computation; Ryan and Williams 2007).</summary>
internal static class ColumnDivision
{
    private const int HighestDigit = 9;

    private static readonly Dictionary<string, F> Named = new(StringComparer.Ordinal)
    {
        ["digit-by-digit"] = F.DropsLeftOvers,
        ["missing-zero-in-quotient"] = F.DropsZeros,
    };

    /// <summary>The method: the quotient that is written for a ÷ b, without what is left over at the end.</summary>
    public static WrittenMethod Method { get; } = new()
    {
        Name = "columnDivide",
        Table = new(Named.Select(n => KeyValuePair.Create(n.Key, (uint)n.Value)), []),
        Right = (a, b) => a / b,
        Work = (a, b, faults) => Work(a, b, (F)faults),
    };

    private static BigInteger? Work(BigInteger a, BigInteger b, F faults)
    {
        // One digit at a time never holds a longer divisor.
        if (b.IsZero || (faults.HasFlag(F.DropsLeftOvers) && b > HighestDigit))
        {
            return null;
        }

        Span<int> digits = stackalloc int[WrittenMethod.MostDigits];
        digits = digits[..Digits.Fill(a, digits)];
        BigInteger written = BigInteger.Zero;
        BigInteger left = BigInteger.Zero;
        for (int i = digits.Length - 1; i >= 0; i--)
        {
            BigInteger quotient = BigInteger.DivRem((left * 10) + digits[i], b, out left);
            left = faults.HasFlag(F.DropsLeftOvers) ? BigInteger.Zero : left;
            written = faults.HasFlag(F.DropsZeros) && quotient.IsZero ? written : (written * 10) + quotient;
        }

        return written;
    }
}
