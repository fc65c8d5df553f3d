namespace DiagnosticEngine.Curricula;

/// <summary>Turns secure skills into a level: whole levels from the ground up, then tenths of the next, rounded down.</summary>
/// <remarks>A strand's skills in order of level, grouped; no rounding error can lift or lower a level.</remarks>
internal sealed class LevelRule
{
    /// <summary>Share of a level's skills that must count to reach it, where nothing else is said.</summary>
    public const double DefaultShare = 0.8;

    // 0.28 × 25 comes out a little above 7; a share that is reached must count.
    private const double Rounding = 1e-9;

    private readonly int[] _ends;
    private readonly int[] _levels;
    private readonly int _start;
    private readonly double _share;

    /// <summary>Prepares the rule for one strand.</summary>
    /// <param name="levels">Level of each skill of the strand, ascending.</param>
    /// <param name="startLevel">Where the strand begins.</param>
    /// <param name="share">Share of a level's skills that must count.</param>
    public LevelRule(IReadOnlyList<int> levels, int startLevel, double share)
    {
        _ends = [.. Enumerable.Range(0, levels.Count).Where(i => i == levels.Count - 1 || levels[i + 1] != levels[i]).Select(i => i + 1)];
        _levels = [.. _ends.Select(e => levels[e - 1])];
        _start = startLevel;
        _share = share;
    }

    /// <summary>How many levels the strand has.</summary>
    public int LevelCount => _ends.Length;

    /// <summary>Which of these levels a skill belongs to.</summary>
    public int PlaceOf(int skill) => Array.FindIndex(_ends, e => skill < e);

    /// <summary>The level in tenths.</summary>
    /// <param name="counts">Whether each skill counts.</param>
    public int TenthsOf(ReadOnlySpan<bool> counts)
    {
        int[] perLevel = new int[_ends.Length];
        for (int i = 0; i < counts.Length; i++)
        {
            perLevel[PlaceOf(i)] += counts[i] ? 1 : 0;
        }

        return TenthsOf(perLevel, 0, 1);
    }

    /// <summary>The same from how many skills count at each level.</summary>
    /// <param name="perLevel">The numbers, for many pupils at once.</param>
    /// <param name="first">Where this one's first is.</param>
    /// <param name="stride">How far apart they lie.</param>
    public int TenthsOf(ReadOnlySpan<int> perLevel, int first, int stride)
    {
        int reached = 10 * (_start - 1);
        int before = 0;
        for (int k = 0; k < _ends.Length; k++)
        {
            int of = _ends[k] - before;
            int count = perLevel[first + (k * stride)];
            if (count < (_share * of) - Rounding)
            {
                return (10 * (_levels[k] - 1)) + (count * 10 / of);
            }

            before = _ends[k];
            reached = 10 * _levels[k];
        }

        return reached;
    }
}
