namespace DiagnosticEngine.Tests.Rules.Statements;

/// <summary>The layout of a column subtraction on squared paper, column 0 being the ones.</summary>
internal sealed class TakeAwayColumns
{
    public TakeAwayColumns(long a, long b)
    {
        Top = Digits.Of(a);
        First = Digits.Of(a);
        Bottom = Digits.Of(b, Top.Length);
        Written = Digits.Count(b);
        Out = new int[Top.Length];
    }

    /// <summary>The top digits, as the exchanges have changed them so far.</summary>
    public int[] Top { get; }

    /// <summary>The top digits as they were.</summary>
    public int[] First { get; }

    /// <summary>The bottom digits; a blank is 0.</summary>
    public int[] Bottom { get; }

    /// <summary>How many bottom digits are written; the columns from there on are blank.</summary>
    public int Written { get; }

    public int[] Out { get; }

    /// <summary>Works from the right; <paramref name="column"/> fills a column and says whether it could.</summary>
    public static long? Work(long a, long b, Func<TakeAwayColumns, int, bool> column)
    {
        TakeAwayColumns sum = new(a, b);
        for (int i = 0; i < sum.Top.Length; i++)
        {
            if (!column(sum, i))
            {
                return null;
            }
        }

        return Digits.Read(sum.Out);
    }

    /// <summary>Writes the difference of a column as it now stands, which must be a digit: ten has no place in a column.</summary>
    public bool Take(int i)
    {
        Out[i] = Top[i] - Bottom[i];
        return Out[i] is >= 0 and <= 9;
    }

    /// <summary>An ordinary column: exchange where the top digit is too small, through zeros that become nines.</summary>
    public bool Ordinary(int i)
    {
        if (Top[i] >= Bottom[i])
        {
            return Take(i);
        }

        int j = i + 1;
        while (j < Top.Length && Top[j] == 0)
        {
            Top[j] = 9;
            j++;
        }

        return TakeOneFrom(j) && Ten(i);
    }

    /// <summary>Takes one from a column that is there and not empty.</summary>
    public bool TakeOneFrom(int j)
    {
        if (j >= Top.Length || Top[j] == 0)
        {
            return false;
        }

        Top[j]--;
        return true;
    }

    /// <summary>Skips the zeros to the left and takes one from the first column that has something.</summary>
    public bool TakeOnePastZeros(int i)
    {
        int j = i + 1;
        while (j < Top.Length && Top[j] == 0)
        {
            j++;
        }

        return TakeOneFrom(j);
    }

    /// <summary>Writes the difference with ten more at the top.</summary>
    public bool Ten(int i)
    {
        Top[i] += 10;
        return Take(i);
    }

    public bool Write(int i, int digit)
    {
        Out[i] = digit;
        return true;
    }
}
