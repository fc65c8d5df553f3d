using System.Globalization;
using System.Numerics;

namespace DiagnosticEngine.Items.Columns;

/// <summary>Numbers as columns of digits, the ones first.</summary>
internal static class Digits
{
    /// <summary>The digits of a whole number of at least 0, filled up with zeros to a width.</summary>
    public static int[] Of(BigInteger number, int width = 0)
    {
        string figures = number.ToString(CultureInfo.InvariantCulture).PadLeft(width, '0');
        int[] digits = new int[figures.Length];
        for (int i = 0; i < digits.Length; i++)
        {
            digits[i] = figures[^(i + 1)] - '0';
        }

        return digits;
    }

    /// <summary>How many digits are written.</summary>
    public static int Count(BigInteger number) => number.ToString(CultureInfo.InvariantCulture).Length;

    /// <summary>What stands there when each column's number is written in full, side by side.</summary>
    public static BigInteger SideBySide(IEnumerable<int> onesFirst) =>
        BigInteger.Parse(string.Concat(onesFirst.Reverse().Select(n => n.ToString(CultureInfo.InvariantCulture))), CultureInfo.InvariantCulture);

    /// <summary>Null where the fault made no difference, for then there is nothing to see.</summary>
    public static BigInteger? UnlessRight(BigInteger? result, BigInteger right) => result == right ? null : result;
}
