using System.Numerics;

namespace DiagnosticEngine.Items.Columns;

/// <summary>Numbers as columns of digits, the ones first.</summary>
internal static class Digits
{
    /// <summary>The digits of a whole number of at least 0, filled up with zeros to a width.</summary>
    public static int[] Of(BigInteger number, int width = 0)
    {
        int[] digits = new int[Math.Max(width, Count(number))];
        for (int i = 0; !number.IsZero; i++)
        {
            number = BigInteger.DivRem(number, 10, out BigInteger digit);
            digits[i] = (int)digit;
        }

        return digits;
    }

    /// <summary>How many digits are written.</summary>
    public static int Count(BigInteger number)
    {
        int count = 1;
        for (BigInteger power = 10; power <= number; power *= 10)
        {
            count++;
        }

        return count;
    }

    /// <summary>What stands there when each column's number is written in full, side by side.</summary>
    public static BigInteger SideBySide(ReadOnlySpan<int> onesFirst)
    {
        BigInteger number = BigInteger.Zero;
        for (int i = onesFirst.Length - 1; i >= 0; i--)
        {
            number = (number * (onesFirst[i] < 10 ? 10 : 100)) + onesFirst[i];
        }

        return number;
    }

    /// <summary>Null where the fault made no difference, for then there is nothing to see.</summary>
    public static BigInteger? UnlessRight(BigInteger? result, BigInteger right) => result == right ? null : result;
}
