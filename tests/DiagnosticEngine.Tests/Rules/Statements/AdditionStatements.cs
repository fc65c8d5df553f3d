namespace DiagnosticEngine.Tests.Rules.Statements;

/// <summary>Wrong rules of addition.</summary>
internal static class AdditionStatements
{
    public static void AddTo(StatementTable table)
    {
        table.Whole("add.no-carry", g => NoCarry(g["a"], g["b"]));
        table.Whole("add.write-column-totals", g => Digits.Read(Totals(g["a"], g["b"])));
        table.Whole("add.carry-wrong-digit", g => CarryWrongDigit(g["a"], g["b"]));
        table.Whole("add.all-digits", g => Digits.Of(g["a"]).Sum() + Digits.Of(g["b"]).Sum());
        table.Whole("add.left-aligned", g => LeftAligned(g["a"], g["b"]));
        table.Whole("add.left-to-right-carry-right", g => LeftToRight(g["a"], g["b"]));
        table.Whole("add.single-digit-to-every-column", g => SingleDigitToEveryColumn(g["a"], g["b"]));
        table.Whole("add.count-on-inclusive", g => g["a"] + g["b"] - 1);
        table.Whole("add.subtracts", g => Math.Abs(g["a"] - g["b"]));
    }

    /// <summary>The total of each column, ones first.</summary>
    private static int[] Totals(long a, long b)
    {
        int columns = Math.Max(Digits.Count(a), Digits.Count(b));
        int[] top = Digits.Of(a, columns);
        int[] bottom = Digits.Of(b, columns);
        return [.. top.Select((digit, i) => digit + bottom[i])];
    }

    /// <summary>A ten is dropped in each column but the left-most, which is written in full.</summary>
    private static long NoCarry(long a, long b)
    {
        int[] totals = Totals(a, b);
        for (int i = 0; i < totals.Length - 1; i++)
        {
            totals[i] %= 10;
        }

        return Digits.Read(totals);
    }

    /// <summary>What is still carried at the end goes into the next column, which is empty.</summary>
    private static long CarryWrongDigit(long a, long b)
    {
        List<int> written = [];
        int carry = 0;
        foreach (int total in Totals(a, b).Append(0))
        {
            int s = total + carry;
            written.Add(s >= 10 ? s / 10 : s);
            carry = s >= 10 ? s % 10 : 0;
        }

        return Digits.Read(written);
    }

    private static long LeftAligned(long a, long b)
    {
        long shorter = Digits.Count(a) < Digits.Count(b) ? a : b;
        long longer = a + b - shorter;
        return long.Parse(Digits.Text(shorter).PadRight(Digits.Count(longer), '0'), System.Globalization.CultureInfo.InvariantCulture) + longer;
    }

    private static long LeftToRight(long a, long b)
    {
        int[] totals = Totals(a, b);
        int carry = 0;
        for (int i = totals.Length - 1; i > 0; i--)
        {
            int s = totals[i] + carry;
            totals[i] = s % 10;
            carry = s / 10;
        }

        totals[0] += carry;
        return Digits.Read(totals);
    }

    private static long? SingleDigitToEveryColumn(long a, long b)
    {
        long digit = Math.Min(a, b);
        if (digit > 9)
        {
            return null;
        }

        long sum = 0;
        long place = 1;
        foreach (int d in Digits.Of(Math.Max(a, b)))
        {
            sum += (d + digit) * place;
            place *= 10;
        }

        return sum;
    }
}
