namespace DiagnosticEngine.Tests.Rules.Statements;

/// <summary>Wrong rules of multiplication; those of the written method follow it row by row, those of tens and ones need a multiplier of two digits.</summary>
internal static class MultiplicationStatements
{
    public static void AddTo(StatementTable table)
    {
        table.Whole("mul.adds", g => g["a"] + g["b"]);
        table.Whole("mul.one-group-short", g => g["b"] == 0 ? null : g["a"] * (g["b"] - 1));
        table.Whole("mul.n-times-zero-is-n", g => Rows(g, ZeroTimes));
        table.Whole("mul.no-carry", g => Rows(g, NoCarry));
        table.Whole("mul.write-both-products", g => Rows(g, (a, n) => Digits.Read(Digits.Of(a).Select(d => d * n))));
        table.Whole("mul.carry-added-before", g => Rows(g, CarryAddedBefore));
        table.Whole("mul.skips-zero", g => SkipsZero(g["a"]) * g["b"]);
        table.Whole("mul.no-placeholder", g => g["b"] < 10 ? null : (g["a"] * (g["b"] % 10)) + (g["a"] * (g["b"] / 10)));
        table.Whole("mul.tens-by-tens-ones-by-ones", g => TensByTens(g["a"], g["b"]));
        table.Whole("mul.tens-keep-one-zero", g => g["a"] % 10 == 0 && g["b"] % 10 == 0 ? g["a"] / 10 * (g["b"] / 10) * 10 : null);
        table.Whole("mul.power-as-times", g => g["n"] * g["p"]);
    }

    /// <summary>The written method: a row for each digit of the multiplier, moved to its place, and the rows added.</summary>
    private static long Rows(Given g, Func<long, int, long> row)
    {
        long sum = 0;
        long place = 1;
        foreach (int digit in Digits.Of(g["b"]))
        {
            sum += row(g["a"], digit) * place;
            place *= 10;
        }

        return sum;
    }

    private static long ZeroTimes(long a, int n)
    {
        List<int> written = [];
        int carry = 0;
        foreach (int d in Digits.Of(a))
        {
            int product = d == 0 ? n : n == 0 ? d : d * n;
            written.Add((product + carry) % 10);
            carry = (product + carry) / 10;
        }

        return Digits.Read(written.Append(carry));
    }

    private static long NoCarry(long a, int n)
    {
        int[] written = [.. Digits.Of(a).Select(d => d * n)];
        for (int i = 0; i < written.Length - 1; i++)
        {
            written[i] %= 10;
        }

        return Digits.Read(written);
    }

    private static long CarryAddedBefore(long a, int n)
    {
        List<int> written = [];
        int carry = 0;
        foreach (int d in Digits.Of(a))
        {
            int product = (d + carry) * n;
            written.Add(product % 10);
            carry = product / 10;
        }

        return Digits.Read(written.Append(carry));
    }

    private static long SkipsZero(long a)
    {
        int[] kept = [.. Digits.Of(a).Where(d => d != 0)];
        return kept.Length == 0 ? 0 : Digits.Read(kept);
    }

    /// <summary>A multiplicand below ten has no tens; a number with hundreds is not meant.</summary>
    private static long? TensByTens(long a, long b)
    {
        if (a > 99 || b is < 10 or > 99)
        {
            return null;
        }

        return ((a - (a % 10)) * (b - (b % 10))) + (a % 10 * (b % 10));
    }
}
