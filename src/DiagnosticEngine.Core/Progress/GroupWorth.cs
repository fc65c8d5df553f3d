using System.Numerics;

namespace DiagnosticEngine.Progress;

/// <summary>
/// What a group is worth. Its lessons take up to so many steps, each the next step of two or more of its pupils, and every pupil has one among them. A step is
/// worth so much for each pupil whose step it is, less so much for each who sits through it; the group takes the steps of greatest worth. A pupil alone is worth 0:
/// nothing is shared. A group in which somebody has none of the steps is no group at all.
/// </summary>
internal sealed class GroupWorth
{
    /// <summary>The worth of what is no group.</summary>
    public const int None = int.MinValue;

    private readonly int[][] _steps;
    private readonly GroupingOptions _options;
    private readonly int[] _ids;
    private readonly int[] _masks;
    private readonly int[] _shared;
    private readonly int[] _chosen;
    private readonly int[] _best;
    private int _count;
    private int _bestWorth;
    private int _bestCount;

    /// <summary>Prepares for some pupils.</summary>
    /// <param name="steps">Numbers of each pupil's next steps.</param>
    /// <param name="options">The options.</param>
    public GroupWorth(int[][] steps, GroupingOptions options)
    {
        _steps = steps;
        _options = options;
        _ids = new int[options.MaxSize * PupilGrouper.MostNextSteps];
        _masks = new int[_ids.Length];
        _shared = new int[_ids.Length];
        _chosen = new int[options.StepsPerGroup];
        _best = new int[options.StepsPerGroup];
    }

    /// <summary>How often a worth was worked out: a measure of effort that no clock disturbs.</summary>
    public int Evaluations { get; private set; }

    /// <summary>The worth of a group; <see cref="None"/> where it is not one.</summary>
    public int Of(ReadOnlySpan<int> pupils)
    {
        Evaluations++;
        if (pupils.Length <= 1)
        {
            return 0;
        }

        Collect(pupils);
        int everybody = (1 << pupils.Length) - 1;
        int covered = 0;
        for (int i = 0; i < _count; i++)
        {
            covered |= _masks[_shared[i]];
        }

        _bestWorth = None;
        if (covered == everybody)
        {
            Choose(0, 0, 0, 0, everybody, pupils.Length);
        }

        return _bestWorth;
    }

    /// <summary>The steps that a group takes, by number, those that most need first.</summary>
    public int[] StepsOf(ReadOnlySpan<int> pupils)
    {
        if (pupils.Length == 1)
        {
            return [.. _steps[pupils[0]].Take(_options.StepsPerGroup)];
        }

        _ = Of(pupils);
        return _best[.._bestCount];
    }

    // The steps that two or more need, in the order in which the pupils name them, with who needs them.
    private void Collect(ReadOnlySpan<int> pupils)
    {
        int all = 0;
        for (int p = 0; p < pupils.Length; p++)
        {
            foreach (int step in _steps[pupils[p]])
            {
                int at = 0;
                while (at < all && _ids[at] != step)
                {
                    at++;
                }

                if (at == all)
                {
                    _ids[all] = step;
                    _masks[all++] = 0;
                }

                _masks[at] |= 1 << p;
            }
        }

        // Those that most need come first, so that the search can stop early; else the order stays.
        _count = 0;
        for (int need = pupils.Length; need >= 2; need--)
        {
            for (int i = 0; i < all; i++)
            {
                if (BitOperations.PopCount((uint)_masks[i]) == need)
                {
                    _shared[_count++] = i;
                }
            }
        }
    }

    private void Choose(int from, int taken, int covered, int worth, int everybody, int size)
    {
        if (covered == everybody && worth > _bestWorth)
        {
            _bestWorth = worth;
            _bestCount = taken;
            Array.Copy(_chosen, _best, taken);
        }

        for (int i = from; i < _count && taken < _chosen.Length; i++)
        {
            int mask = _masks[_shared[i]];
            int step = StepWorth(BitOperations.PopCount((uint)mask), size);

            // No later step is worth more than this one.
            int most = step >= 0 ? worth + ((_chosen.Length - taken) * step) : covered == everybody ? worth : worth + step;
            if (most <= _bestWorth)
            {
                return;
            }

            _chosen[taken] = _ids[_shared[i]];
            Choose(i + 1, taken + 1, covered | mask, worth + step, everybody, size);
        }
    }

    private int StepWorth(int need, int size) => (_options.CoveredWorth * need) - (_options.IdleCost * (size - need));
}
