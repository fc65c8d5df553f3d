using System.Globalization;

namespace DiagnosticEngine.Tests.Rules.Statements;

/// <summary>Digits of whole numbers, the ones first.</summary>
internal static class Digits
{
    /// <summary>The digits, with zeros up to <paramref name="length"/> places.</summary>
    public static int[] Of(long number, int length = 0)
    {
        string text = Text(number).PadLeft(length, '0');
        int[] digits = new int[text.Length];
        for (int i = 0; i < digits.Length; i++)
        {
            digits[i] = text[text.Length - 1 - i] - '0';
        }

        return digits;
    }

    public static int Count(long number) => Text(number).Length;

    public static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>What is read when the entries of the columns, ones first, stand side by side; an entry may have several digits.</summary>
    public static long Read(IEnumerable<int> columns) => Join([.. columns.Reverse().Select(c => (long)c)]);

    /// <summary>What is read when numbers are written one after the other.</summary>
    public static long Join(params long[] parts) => long.Parse(string.Concat(parts.Select(Text)), CultureInfo.InvariantCulture);
}
