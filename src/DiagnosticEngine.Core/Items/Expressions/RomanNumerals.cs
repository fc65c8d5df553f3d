using System.Text;

namespace DiagnosticEngine.Items.Expressions;

/// <summary>Roman numerals in the standard form.</summary>
internal static class RomanNumerals
{
    /// <summary>The highest number.</summary>
    public const int Highest = 3_999;

    private static readonly (int Value, string Letters)[] Signs =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"),
        (4, "IV"), (1, "I"),
    ];

    /// <summary>Writes a number from 1 to <see cref="Highest"/>.</summary>
    public static string Write(int number)
    {
        StringBuilder numeral = new();
        foreach ((int value, string letters) in Signs)
        {
            for (; number >= value; number -= value)
            {
                numeral.Append(letters);
            }
        }

        return numeral.ToString();
    }
}
