namespace DiagnosticEngine.Tests.Rules.Statements;

/// <summary>Wrong rules of column subtraction.</summary>
internal static class SubtractionStatements
{
    public static void AddTo(StatementTable table)
    {
        Columns(table, "sub.smaller-from-larger", (s, i) => s.Write(i, Math.Abs(s.Top[i] - s.Bottom[i])));
        Columns(table, "sub.borrow-no-decrement", (s, i) => s.Top[i] < s.Bottom[i] ? s.Ten(i) : s.Take(i));
        Columns(table, "sub.borrow-across-zero", (s, i) => s.Top[i] < s.Bottom[i] ? s.TakeOnePastZeros(i) && s.Ten(i) : s.Take(i));
        Columns(table, "sub.borrow-from-zero", BorrowFromZero);
        Columns(table, "sub.stops-borrow-at-zero", StopsAtZero);
        Columns(table, "sub.borrow-from-all-zeros", BorrowFromAllZeros);
        Columns(table, "sub.zero-becomes-ten", ZeroBecomesTen);
        Columns(table, "sub.zero-take-n-gives-n", (s, i) => IsZeroTakeAway(s, i) ? s.Write(i, s.Bottom[i]) : s.Ordinary(i));
        Columns(table, "sub.zero-take-n-gives-zero", (s, i) => IsZeroTakeAway(s, i) ? s.Write(i, 0) : s.Ordinary(i));
        Columns(table, "sub.n-take-zero-gives-zero", (s, i) => i < s.Written && s.Bottom[i] == 0 ? s.Write(i, 0) : s.Ordinary(i));
        Columns(table, "sub.zero-n-after-borrow", (s, i) => s.First[i] == 1 && s.Top[i] == 0 && s.Bottom[i] > 0 ? s.Write(i, s.Bottom[i]) : s.Ordinary(i));
        Columns(table, "sub.zero-instead-of-borrow", (s, i) => s.Write(i, Math.Max(0, s.Top[i] - s.Bottom[i])));
        Columns(table, "sub.always-borrow-left", AlwaysBorrowLeft);
        Columns(table, "sub.sfl-instead-of-zero-borrow", SmallerOnlyNextToZero);
        Columns(table, "sub.compound-0n-and-move-over-zero", ZeroTakeAwayAndSkipZeros);
        Columns(table, "sub.compound-sfl-and-0n0", (s, i) => s.Write(i, s.Top[i] == 0 ? 0 : Math.Abs(s.Top[i] - s.Bottom[i])));
        table.Whole("sub.borrow-when-not-needed", g => BorrowWhenNotNeeded(g["a"], g["b"]));
        table.Whole("sub.left-aligned", g => LeftAligned(g["a"], g["b"]));
        table.Whole("sub.adds", g => g["a"] + g["b"]);

        // The catalogue counts in ones; who takes whole tens or hundreds away counts back in those, and lands one of them too high.
        table.Whole("sub.count-back-inclusive", g => g["a"] - g["b"] + (g["b"] >= 200 && g["b"] % 100 == 0 ? 100 : g["b"] >= 20 && g["b"] % 10 == 0 ? 10 : 1));
        table.Whole("sub.more-means-bigger", g => g["a"] > g["b"] ? g["a"] : g["b"]);
    }

    private static void Columns(StatementTable table, string id, Func<TakeAwayColumns, int, bool> column) =>
        table.Whole(id, g => TakeAwayColumns.Work(g["a"], g["b"], column));

    /// <summary>Nothing at the top and something to take away beneath.</summary>
    private static bool IsZeroTakeAway(TakeAwayColumns s, int i) => s.First[i] == 0 && s.Bottom[i] > 0;

    private static bool BorrowFromZero(TakeAwayColumns s, int i)
    {
        if (s.Top[i] >= s.Bottom[i])
        {
            return s.Take(i);
        }

        if (i + 1 < s.Top.Length && s.Top[i + 1] == 0)
        {
            s.Top[i + 1] = 9;
            return s.Ten(i);
        }

        return s.TakeOneFrom(i + 1) && s.Ten(i);
    }

    private static bool StopsAtZero(TakeAwayColumns s, int i)
    {
        if (s.Top[i] >= s.Bottom[i])
        {
            return s.Take(i);
        }

        _ = s.TakeOneFrom(i + 1);
        return s.Ten(i);
    }

    private static bool BorrowFromAllZeros(TakeAwayColumns s, int i)
    {
        if (s.Top[i] >= s.Bottom[i])
        {
            return s.Take(i);
        }

        int j = i + 1;
        if (j < s.Top.Length && s.Top[j] == 0)
        {
            while (j < s.Top.Length && s.Top[j] == 0)
            {
                s.Top[j] = 9;
                j++;
            }

            return s.Ten(i);
        }

        return s.TakeOneFrom(j) && s.Ten(i);
    }

    /// <summary>The exchange into the zero is done well, also past more zeros; what is forgotten is the one that moves on.</summary>
    private static bool ZeroBecomesTen(TakeAwayColumns s, int i)
    {
        if (s.Top[i] >= s.Bottom[i])
        {
            return s.Take(i);
        }

        if (i + 1 >= s.Top.Length || s.Top[i + 1] > 0)
        {
            return s.TakeOneFrom(i + 1) && s.Ten(i);
        }

        int j = i + 2;
        while (j < s.Top.Length && s.Top[j] == 0)
        {
            s.Top[j] = 9;
            j++;
        }

        s.Top[i + 1] = 10;
        return s.TakeOneFrom(j) && s.Ten(i);
    }

    private static bool AlwaysBorrowLeft(TakeAwayColumns s, int i)
    {
        if (s.Top[i] >= s.Bottom[i])
        {
            return s.Take(i);
        }

        int left = s.Top.Length - 1;
        return i < left && s.TakeOneFrom(left) && s.Ten(i);
    }

    private static bool SmallerOnlyNextToZero(TakeAwayColumns s, int i) =>
        s.Top[i] < s.Bottom[i] && i + 1 < s.Top.Length && s.Top[i + 1] == 0 ? s.Write(i, s.Bottom[i] - s.Top[i]) : s.Ordinary(i);

    private static bool ZeroTakeAwayAndSkipZeros(TakeAwayColumns s, int i)
    {
        if (IsZeroTakeAway(s, i))
        {
            return s.Write(i, s.Bottom[i]);
        }

        return s.Top[i] < s.Bottom[i] ? s.TakeOnePastZeros(i) && s.Ten(i) : s.Take(i);
    }

    /// <summary>The ones with ten more, in full, after a tens column that has given one away; without a ten to give it cannot be done.</summary>
    private static long? BorrowWhenNotNeeded(long a, long b)
    {
        long rest = (a / 10) - 1 - (b / 10);
        return rest < 0 || a / 10 % 10 == 0 ? null : Digits.Join(rest, (a % 10) + 10 - (b % 10));
    }

    private static long LeftAligned(long a, long b)
    {
        long moved = b;
        for (int places = Digits.Count(a) - Digits.Count(b); places > 0; places--)
        {
            moved *= 10;
        }

        return Math.Abs(a - moved);
    }
}
