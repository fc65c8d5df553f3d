namespace DiagnosticEngine.Progress;

/// <summary>
/// Good groups of many pupils: each pupil in turn gathers those who suit best, then any two groups are taken apart and put together again in the best way, until no two
/// can be improved or the effort is spent. The effort is counted, not timed, so the same pupils always get the same groups.
/// </summary>
internal sealed class LocalGroups
{
    private const int MostEvaluations = 1_500_000;

    private readonly int[][] _steps;
    private readonly GroupWorth _worth;
    private readonly int _maxSize;

    // Groups by number; an emptied one stays as an empty list. A group's stamp is the round in which it last changed.
    private readonly List<int[]> _groups = [];
    private readonly List<ulong> _signs = [];
    private readonly List<int> _stamps = [];

    private LocalGroups(int[][] steps, GroupWorth worth, int maxSize)
    {
        _steps = steps;
        _worth = worth;
        _maxSize = maxSize;
    }

    /// <summary>Groups for some pupils.</summary>
    /// <param name="pupils">Numbers of the pupils.</param>
    /// <param name="steps">Numbers of each pupil's next steps.</param>
    /// <param name="worth">Says what a group is worth.</param>
    /// <param name="maxSize">Most pupils in a group.</param>
    public static List<int[]> Of(int[] pupils, int[][] steps, GroupWorth worth, int maxSize)
    {
        LocalGroups search = new(steps, worth, maxSize);
        search.Gather(pupils);
        search.Improve();
        return [.. search._groups.Where(g => g.Length > 0)];
    }

    private void Gather(int[] pupils)
    {
        List<int> left = [.. pupils];
        int[] group = new int[_maxSize];
        while (left.Count > 0)
        {
            group[0] = left[0];
            left.RemoveAt(0);
            int size = 1;
            int worth = 0;
            while (size < _maxSize)
            {
                int best = -1;
                for (int i = 0; i < left.Count; i++)
                {
                    group[size] = left[i];
                    int with = _worth.Of(group.AsSpan(0, size + 1));
                    if (with > worth || (best < 0 && with == worth && with != GroupWorth.None))
                    {
                        (worth, best) = (with, i);
                    }
                }

                if (best < 0)
                {
                    break;
                }

                group[size++] = left[best];
                left.RemoveAt(best);
            }

            Add(group[..size], 0);
        }
    }

    private void Improve()
    {
        for (int round = 1; ; round++)
        {
            bool hasChanged = false;
            for (int g = 0; g < _groups.Count; g++)
            {
                for (int h = g + 1; h < _groups.Count; h++)
                {
                    // Two groups that have not changed since they were last tried, or share no step, cannot be improved.
                    if (Math.Max(_stamps[g], _stamps[h]) < round - 1 || (_signs[g] & _signs[h]) == 0)
                    {
                        continue;
                    }

                    if (_worth.Evaluations > MostEvaluations)
                    {
                        return;
                    }

                    hasChanged |= Rearrange(g, h, round);
                }
            }

            if (!hasChanged)
            {
                return;
            }
        }
    }

    private bool Rearrange(int g, int h, int round)
    {
        int[] both = [.. _groups[g], .. _groups[h]];
        Array.Sort(both);
        List<int[]> better = ExactGroups.Of(both, _worth, _maxSize);
        (int Worth, int Fewer) before = (_worth.Of(_groups[g]) + _worth.Of(_groups[h]), -2);
        (int Worth, int Fewer) after = (better.Sum(b => _worth.Of(b)), -better.Count);
        if (after.CompareTo(before) <= 0)
        {
            return false;
        }

        Set(g, better[0], round);
        Set(h, better.Count > 1 ? better[1] : [], round);
        foreach (int[] more in better.Skip(2))
        {
            Add(more, round);
        }

        return true;
    }

    private void Add(int[] group, int round)
    {
        _groups.Add([]);
        _signs.Add(0);
        _stamps.Add(0);
        Set(_groups.Count - 1, group, round);
    }

    private void Set(int at, int[] group, int round)
    {
        ulong sign = 0;
        foreach (int pupil in group)
        {
            foreach (int step in _steps[pupil])
            {
                sign |= 1UL << (step & 63);
            }
        }

        (_groups[at], _signs[at], _stamps[at]) = (group, sign, round);
    }
}
