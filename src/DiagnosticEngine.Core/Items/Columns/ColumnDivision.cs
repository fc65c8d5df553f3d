using System.Collections.Frozen;
using System.Numerics;

namespace DiagnosticEngine.Items.Columns;

/// <summary>Short division with faults (Ashlock, Error Patterns in Computation; Ryan and Williams 2007).</summary>
internal static class ColumnDivision
{
    private const string DigitByDigit = "digit-by-digit";
    private const string MissingZero = "missing-zero-in-quotient";
    private const int HighestDigit = 9;

    /// <summary>Names of the faults.</summary>
    public static IReadOnlySet<string> Faults { get; } = FrozenSet.Create(StringComparer.Ordinal, DigitByDigit, MissingZero);

    /// <summary>The quotient that the faults together make of a ÷ b, for a whole number a of at least 0 and a whole number b of at least 1.</summary>
    /// <returns>The number written; null where they do not bite, or where one digit at a time can never hold the divisor.</returns>
    public static BigInteger? TryApply(BigInteger a, BigInteger b, IReadOnlySet<string> faults)
    {
        bool dropsLeftOvers = faults.Contains(DigitByDigit);
        bool dropsZeros = faults.Contains(MissingZero);
        if (dropsLeftOvers && b > HighestDigit)
        {
            return null;
        }

        BigInteger written = BigInteger.Zero;
        BigInteger left = BigInteger.Zero;
        foreach (int digit in Digits.Of(a).Reverse())
        {
            BigInteger quotient = BigInteger.DivRem((left * 10) + digit, b, out left);
            left = dropsLeftOvers ? BigInteger.Zero : left;
            written = dropsZeros && quotient.IsZero ? written : (written * 10) + quotient;
        }

        return Digits.UnlessRight(written, a / b);
    }
}
