namespace DiagnosticEngine.Roadmaps.Choosing;

/// <summary>Branch and bound: take a thing with all that it rests on, or leave it out with all that rests on it.</summary>
/// <remarks>
/// Bounds come from fixed prices, so that each decision only takes away what it costs at each price; what can be decided before the search is (pegging, after You
/// and Yamada, 2007).
/// </remarks>
internal sealed class ClosedSetSearch
{
    private readonly ClosedSetProblem _problem;
    private readonly Price[] _prices;
    private readonly int _limit;
    private readonly long[] _bounds;
    private readonly Decision[] _decisions;
    private readonly List<int> _trail = [];
    private readonly Stack<Branch> _branches = [];
    private bool[] _best = [];
    private long _bestWorth;
    private long _worth;
    private int _minutes;
    private long _open;

    public ClosedSetSearch(ClosedSetProblem problem, Price[] prices, int limit)
    {
        _problem = problem;
        _prices = prices;
        _limit = limit;
        _bounds = [.. prices.Select(p => p.Bound)];
        _decisions = new Decision[problem.Count];
    }

    private enum Decision : byte
    {
        Open,
        Taken,
        LeftOut,
    }

    /// <summary>The best set, from a first one that fits.</summary>
    public ClosedSetChoice Run(bool[] first)
    {
        (_best, _bestWorth) = (first, _problem.WorthOf(first));
        if (!IsHopeless() && Peg())
        {
            Search();
        }

        return new(_best, _bestWorth, Math.Max(_bestWorth, _open));
    }

    /// <summary>Decides what has only one way to be better than the best; false where nothing can be.</summary>
    private bool Peg()
    {
        for (int i = 0; i < _decisions.Length; i++)
        {
            if (_decisions[i] != Decision.Open)
            {
                continue;
            }

            int mark = _trail.Count;
            bool canTake = Take(i) && !IsHopeless();
            Undo(mark);
            LeaveOut(i);
            bool canLeave = !IsHopeless();
            if (canTake || !canLeave)
            {
                Undo(mark);
            }

            if (!canLeave && !(canTake && Take(i)))
            {
                return false;
            }
        }

        return true;
    }

    private void Search()
    {
        // Sure things first, so that the search begins near the best set and the doubtful ones meet full bounds.
        int[] order = [.. Enumerable.Range(0, _decisions.Length).Where(i => _decisions[i] == Decision.Open).OrderByDescending(i => _prices[0].Rest[i])];
        Record();
        Open(order, 0);
        for (int decisions = 0; _branches.TryPop(out Branch branch); decisions++)
        {
            Undo(branch.Mark);
            if (branch.IsFirst)
            {
                _branches.Push(branch with { IsFirst = false });
            }

            int thing = order[branch.Place];
            bool takes = branch.IsFirst == (_prices[0].Rest[thing] >= 0);
            if (takes ? !Take(thing) : !LeaveOut(thing))
            {
                continue;
            }

            if (IsHopeless())
            {
                continue;
            }

            Record();
            if (decisions >= _limit)
            {
                _open = Math.Max(_open, LeastBound());
            }
            else
            {
                Open(order, branch.Place + 1);
            }
        }
    }

    private void Open(int[] order, int from)
    {
        int place = from;
        while (place < order.Length && _decisions[order[place]] != Decision.Open)
        {
            place++;
        }

        if (place < order.Length)
        {
            _branches.Push(new(place, _trail.Count, IsFirst: true));
        }
    }

    /// <summary>Takes a thing and all that it rests on; false where that does not fit or was left out.</summary>
    private bool Take(int thing)
    {
        foreach (int below in _problem.Below[thing])
        {
            if (_decisions[below] == Decision.LeftOut)
            {
                return false;
            }

            if (_decisions[below] == Decision.Open)
            {
                Decide(below, Decision.Taken);
            }
        }

        return _minutes <= _problem.Capacity;
    }

    /// <summary>Leaves a thing out and all that rests on it; false where some of that was taken.</summary>
    private bool LeaveOut(int thing)
    {
        foreach (int above in _problem.Above[thing])
        {
            if (_decisions[above] == Decision.Taken)
            {
                return false;
            }

            if (_decisions[above] == Decision.Open)
            {
                Decide(above, Decision.LeftOut);
            }
        }

        return true;
    }

    private void Decide(int thing, Decision decision)
    {
        _decisions[thing] = decision;
        _trail.Add(thing);
        Count(thing, decision, 1);
    }

    private void Undo(int mark)
    {
        while (_trail.Count > mark)
        {
            int thing = _trail[^1];
            _trail.RemoveAt(_trail.Count - 1);
            Count(thing, _decisions[thing], -1);
            _decisions[thing] = Decision.Open;
        }
    }

    private void Count(int thing, Decision decision, int sign)
    {
        bool isTaken = decision == Decision.Taken;
        _minutes += isTaken ? sign * _problem.Minutes[thing] : 0;
        _worth += isTaken ? sign * _problem.Worth[thing] : 0;
        for (int p = 0; p < _prices.Length; p++)
        {
            long rest = _prices[p].Rest[thing];
            _bounds[p] += isTaken ? Math.Min(0, rest) * sign : -Math.Max(0, rest) * sign;
        }
    }

    private bool IsHopeless() => LeastBound() <= _bestWorth;

    private long LeastBound()
    {
        long least = long.MaxValue;
        for (int p = 0; p < _prices.Length; p++)
        {
            least = Math.Min(least, Math.DivRem(_bounds[p], _prices[p].Scale).Quotient);
        }

        return least;
    }

    private void Record()
    {
        if (_worth > _bestWorth)
        {
            _bestWorth = _worth;
            _best = [.. _decisions.Select(d => d == Decision.Taken)];
        }
    }

    private readonly record struct Branch(int Place, int Mark, bool IsFirst);
}
