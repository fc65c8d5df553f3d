using System.Numerics;

namespace DiagnosticEngine.Items.Columns;

/// <summary>Numbers as columns of digits, the ones first.</summary>
internal static class Digits
{
    // Entries of two figures each that an unsigned number of 64 bits surely holds.
    private const int MostEntries = 9;

    /// <summary>Writes the digits of a whole number of at least 0 into columns that are 0.</summary>
    /// <returns>How many digits are written.</returns>
    public static int Fill(BigInteger number, Span<int> digits)
    {
        int count = 0;
        for (; number > ulong.MaxValue; count++)
        {
            number = BigInteger.DivRem(number, 10, out BigInteger digit);
            digits[count] = (int)digit;
        }

        ulong rest = (ulong)number;
        do
        {
            (rest, ulong digit) = Math.DivRem(rest, 10);
            digits[count++] = (int)digit;
        }
        while (rest > 0);
        return count;
    }

    /// <summary>Moves digits to larger places, and fills up with 0.</summary>
    public static void ShiftLeft(Span<int> digits, int places)
    {
        digits[..^places].CopyTo(digits[places..]);
        digits[..places].Clear();
    }

    /// <summary>Moves the digits that are not 0 together.</summary>
    /// <returns>How many they are.</returns>
    public static int RemoveZeros(Span<int> digits)
    {
        int count = 0;
        foreach (int digit in digits)
        {
            if (digit != 0)
            {
                digits[count++] = digit;
            }
        }

        return count;
    }

    /// <summary>Whether the first of two numbers with equally many columns is less.</summary>
    public static bool IsLess(ReadOnlySpan<int> one, ReadOnlySpan<int> other)
    {
        int i = one.Length - 1;
        while (i > 0 && one[i] == other[i])
        {
            i--;
        }

        return one[i] < other[i];
    }

    /// <summary>What stands there when each column's number is written in full, side by side, after what is in front, if that is not 0.</summary>
    public static BigInteger SideBySide(ReadOnlySpan<int> onesFirst, int inFront = 0)
    {
        if (onesFirst.Length >= MostEntries)
        {
            return LongSideBySide(onesFirst, inFront);
        }

        ulong number = (ulong)inFront;
        for (int i = onesFirst.Length - 1; i >= 0; i--)
        {
            number = (number * (onesFirst[i] < 10 ? 10ul : 100ul)) + (ulong)onesFirst[i];
        }

        return number;
    }

    private static BigInteger LongSideBySide(ReadOnlySpan<int> onesFirst, int inFront)
    {
        BigInteger number = inFront;
        for (int i = onesFirst.Length - 1; i >= 0; i--)
        {
            number = (number * (onesFirst[i] < 10 ? 10 : 100)) + onesFirst[i];
        }

        return number;
    }
}
