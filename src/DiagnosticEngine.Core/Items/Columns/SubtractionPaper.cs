using F = DiagnosticEngine.Items.Columns.SubtractionFaults;

namespace DiagnosticEngine.Items.Columns;

/// <summary>A column subtraction on paper: top digits that exchanges change, bottom digits, and the decisions taken at each column.</summary>
/// <remarks>Columns count from the ones, 0. The faults must not exclude one another.</remarks>
internal readonly ref struct SubtractionPaper(
    Span<int> top, ReadOnlySpan<int> original, ReadOnlySpan<int> bottom, Range filled, SubtractionFaults faults)
{
    private readonly Span<int> _top = top;
    private readonly ReadOnlySpan<int> _original = original;
    private readonly ReadOnlySpan<int> _bottom = bottom;
    private readonly int _from = filled.Start.Value;
    private readonly int _to = filled.End.Value;
    private readonly F _faults = faults;

    /// <summary>Works out a column after those to its right; false where it cannot be written.</summary>
    public bool TryColumn(int i, out int written)
    {
        if (TryWithoutTaking(i, out written))
        {
            return true;
        }

        if (_top[i] < _bottom[i])
        {
            return TryShort(i, out written);
        }

        bool isTenMore = Has(F.ExchangesWithoutNeed) && i == 0 && _top.Length > 1 && _top[1] > 0 && TryTake(0);
        written = _top[i] - _bottom[i] + (isTenMore ? 10 : 0);
        return isTenMore || written < 10;
    }

    // What a zero says at a glance comes before any thought of an exchange.
    private bool TryWithoutTaking(int i, out int written)
    {
        bool isTaken = _bottom[i] > 0;
        written = 0;
        if (isTaken && ((_original[i] == 0 && Has(F.CopiesUnderZero)) || (_original[i] == 1 && _top[i] == 0 && Has(F.CopiesUnderUsedUpOne))))
        {
            written = _bottom[i];
            return true;
        }

        return (isTaken && _original[i] == 0 && Has(F.WritesZeroUnderZero)) || (!isTaken && i >= _from && i < _to && Has(F.WritesZeroOverZero));
    }

    private bool TryShort(int i, out int written)
    {
        if (Has(F.WritesZeroWhenShort))
        {
            written = 0;
            return true;
        }

        if (Has(F.TurnsRound) || (Has(F.TurnsRoundBesideZero) && i + 1 < _top.Length && _top[i + 1] == 0))
        {
            written = _bottom[i] - _top[i];
            return true;
        }

        bool isTaken = TryTake(i);
        written = _top[i] + 10 - _bottom[i];
        return isTaken && written < 10;
    }

    // Takes ten for a column; false where there is nothing to take from.
    private bool TryTake(int i)
    {
        int next = i + 1;
        if (Has(F.TakesNothing))
        {
            return true;
        }

        if (Has(F.TakesFromLeft))
        {
            return next < _top.Length && TryDecrement(_top.Length - 1);
        }

        return next < _top.Length && (_top[next] == 0 ? TryTakeAtZero(next) : TryDecrement(next));
    }

    private bool TryTakeAtZero(int next)
    {
        if (Has(F.StopsAtZero))
        {
            return true;
        }

        if (Has(F.MakesNine))
        {
            _top[next] = 9;
            return true;
        }

        int giver = next;
        for (; giver < _top.Length && _top[giver] == 0; giver++)
        {
            _top[giver] = Has(F.SkipsZeros) ? 0 : 9;
        }

        if (Has(F.MakesTen))
        {
            _top[next] = 10;
        }

        return Has(F.MakesNines) || TryDecrement(giver);
    }

    private bool TryDecrement(int j)
    {
        if (j >= _top.Length || _top[j] == 0)
        {
            return false;
        }

        _top[j]--;
        return true;
    }

    private bool Has(F fault) => (_faults & fault) != F.None;
}
