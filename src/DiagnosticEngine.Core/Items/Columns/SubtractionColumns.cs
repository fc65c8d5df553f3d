using System.Numerics;

namespace DiagnosticEngine.Items.Columns;

/// <summary>A column subtraction on paper: top digits that exchanges change, bottom digits, and the ways of taking from the next column.</summary>
/// <remarks>Columns count from the ones, 0. Each way of taking returns false where there is nothing to take from.</remarks>
internal sealed class SubtractionColumns
{
    private readonly int[] _original;
    private readonly int[] _top;
    private readonly int[] _bottom;
    private readonly int _written;

    public SubtractionColumns(BigInteger a, BigInteger b)
    {
        (A, B) = (a, b);
        _top = Digits.Of(a);
        _original = [.. _top];
        _bottom = Digits.Of(b, _top.Length);
        _written = Digits.Count(b);
    }

    public BigInteger A { get; }

    public BigInteger B { get; }

    /// <summary>The top digits as they stand after the exchanges so far.</summary>
    public IReadOnlyList<int> Top => _top;

    /// <summary>The bottom digits; 0 where nothing is written.</summary>
    public IReadOnlyList<int> Bottom => _bottom;

    /// <summary>Works through the columns from the right; null where one of them cannot be written as a digit.</summary>
    public BigInteger? EachColumn(Func<int, int?> column)
    {
        int[] written = new int[_top.Length];
        for (int i = 0; i < written.Length; i++)
        {
            if (column(i) is not (int digit and >= 0 and <= 9))
            {
                return null;
            }

            written[i] = digit;
        }

        return Digits.SideBySide(written);
    }

    /// <summary>The column's difference, with ten more where the top is too small; null where the exchange is not possible.</summary>
    public int? WithExchange(int i, Func<int, bool> take) =>
        _top[i] >= _bottom[i] ? _top[i] - _bottom[i]
        : take(i) ? _top[i] + 10 - _bottom[i]
        : null;

    /// <summary>Whether a bottom digit is written in the column.</summary>
    public bool IsWritten(int i) => i < _written;

    /// <summary>Whether more than nothing is taken from a column whose top was 0 at the start.</summary>
    public bool IsZeroTake(int i) => _original[i] == 0 && _bottom[i] > 0;

    /// <summary>Whether an exchange has turned the column's 1 into 0.</summary>
    public bool IsReducedToZero(int i) => _original[i] == 1 && _top[i] == 0;

    /// <summary>Whether the exchange that the column needs would have to come from a 0.</summary>
    public bool NeedsZero(int i) => _top[i] < _bottom[i] && i + 1 < _top.Length && _top[i + 1] == 0;

    /// <summary>The right way: zeros become nines up to the first digit that can give.</summary>
    public bool Take(int i)
    {
        int j = i + 1;
        for (; j < _top.Length && _top[j] == 0; j++)
        {
            _top[j] = 9;
        }

        return Decrement(j);
    }

    /// <summary>Zeros are left as they are.</summary>
    public bool TakeSkippingZeros(int i)
    {
        int j = i + 1;
        while (j < _top.Length && _top[j] == 0)
        {
            j++;
        }

        return Decrement(j);
    }

    /// <summary>A zero becomes nine, and nothing more is taken.</summary>
    public bool TakeOrMakeNine(int i)
    {
        if (i + 1 >= _top.Length || _top[i + 1] > 0)
        {
            return Decrement(i + 1);
        }

        _top[i + 1] = 9;
        return true;
    }

    /// <summary>From a zero nothing is taken.</summary>
    public bool TakeUnlessZero(int i) => i + 1 < _top.Length && (_top[i + 1] == 0 || Decrement(i + 1));

    /// <summary>A run of zeros becomes nines, and nothing more is taken.</summary>
    public bool TakeOrMakeNines(int i)
    {
        if (i + 1 >= _top.Length || _top[i + 1] > 0)
        {
            return Decrement(i + 1);
        }

        for (int j = i + 1; j < _top.Length && _top[j] == 0; j++)
        {
            _top[j] = 9;
        }

        return true;
    }

    /// <summary>A zero takes the right way to become ten, and keeps all ten.</summary>
    public bool TakeOrMakeTen(int i)
    {
        if (i + 1 >= _top.Length || _top[i + 1] > 0)
        {
            return Decrement(i + 1);
        }

        _top[i + 1] = 10;
        return Take(i + 1);
    }

    /// <summary>Whatever the column, the left-most digit gives.</summary>
    public bool TakeFromLeft(int i) => i < _top.Length - 1 && Decrement(_top.Length - 1);

    private bool Decrement(int j)
    {
        if (j >= _top.Length || _top[j] == 0)
        {
            return false;
        }

        _top[j]--;
        return true;
    }
}
