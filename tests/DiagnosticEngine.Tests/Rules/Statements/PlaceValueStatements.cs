using System.Globalization;

namespace DiagnosticEngine.Tests.Rules.Statements;

/// <summary>Wrong rules of place value.</summary>
internal static class PlaceValueStatements
{
    private static readonly (char Letter, int Worth)[] Letters = [('I', 1), ('V', 5), ('X', 10), ('L', 50), ('C', 100), ('D', 500), ('M', 1000)];

    private static readonly string[][] Numerals =
    [
        ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"],
        ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"],
        ["", "C", "CC", "CCC", "CD", "D", "DC", "DCC", "DCCC", "CM"],
        ["", "M", "MM", "MMM"],
    ];

    public static void AddTo(StatementTable table)
    {
        table.Whole("pv.face-value", g => Digits.Of(g["n"])[g["p"]]);
        table.Whole("pv.value-ten-times-too-big", g => long.Parse(Digits.Text(Digits.Of(g["n"])[g["p"]]) + new string('0', (int)g["p"] + 1), CultureInfo.InvariantCulture));
        table.Whole("pv.write-as-heard", g => WriteAsHeard(g["n"]));
        table.Whole("pv.no-placeholder", g => NoPlaceholder(g["n"]));
        table.Whole("pv.teen-ty", g => g["n"] is >= 13 and <= 19 ? g["n"] % 10 * 10 : null);
        table.Whole("pv.teen-reversed", g => g["n"] is >= 13 and <= 19 ? (g["n"] % 10 * 10) + 1 : null);
        table.Whole("pv.thirty-ten", g => IsMore(g, g["k"]) ? ThirtyTen(g["n"], g["k"]) : null);
        table.Whole("pv.more-in-wrong-column", g => g["k"] < 10 ? null : IsMore(g, g["k"]) ? g["n"] + (g["k"] / 10) : g["n"] - (g["k"] / 10));
        table.Whole("pv.concatenate-parts", g => Digits.Join(g["th"], g["h"], g["t"], g["o"]));
        table.Whole("pv.compare-first-digit", g => CompareFirstDigit(g["a"], g["b"]));
        table.Whole("pv.roman-add-all", g => RomanSum(g["n"]));
    }

    private static bool IsMore(Given g, long k) => g["k"] == k && string.Equals(g.Word("way"), "more", StringComparison.Ordinal);

    // The catalogue speaks of one more; ten more than 395 goes the same way in the tens: thirty-ten tens and 5, 3105.
    private static long? ThirtyTen(long n, long step)
    {
        string figures = n.ToString(System.Globalization.CultureInfo.InvariantCulture);
        int place = step.ToString(System.Globalization.CultureInfo.InvariantCulture).Length;
        return figures.Length >= place && figures[^place] == '9'
            ? long.Parse(figures[..^place] + "10" + figures[(figures.Length - place + 1)..], System.Globalization.CultureInfo.InvariantCulture)
            : null;
    }

    private static long WriteAsHeard(long n)
    {
        long[] parts = [n / 1000 * 1000, n % 1000 / 100 * 100, n % 100];
        return Digits.Join([.. parts.Where(p => p > 0)]);
    }

    /// <summary>
    /// A number with one digit that is not 0 (thirty, four hundred) is bare and stays; so does the zero of a -ty that is heard last (forty in 340);
    /// all other zeros are left out.
    /// </summary>
    private static long NoPlaceholder(long n)
    {
        int[] digits = Digits.Of(n);
        int[] kept = [.. digits.Where(d => d > 0)];
        bool endsWithTy = digits[0] == 0 && digits[1] > 0;
        return kept.Length == 1 ? n : Digits.Read(endsWithTy ? kept.Prepend(0) : kept);
    }

    private static long? CompareFirstDigit(long a, long b)
    {
        int difference = Digits.Of(a)[^1] - Digits.Of(b)[^1];
        return difference == 0 ? null : difference > 0 ? a : b;
    }

    private static long RomanSum(long n)
    {
        long sum = 0;
        int place = 0;
        foreach (int digit in Digits.Of(n))
        {
            foreach (char letter in Numerals[place][digit])
            {
                sum += Letters.Single(l => l.Letter == letter).Worth;
            }

            place++;
        }

        return sum;
    }
}
