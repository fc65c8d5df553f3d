using System.Numerics;

namespace DiagnosticEngine.Progress;

/// <summary>The best groups of a few pupils: dynamic programming over the sets of pupils still to be put somewhere.</summary>
internal static class ExactGroups
{
    /// <summary>The most pupils for whom this is done.</summary>
    public const int MostPupils = 12;

    // Worth comes first, then fewer groups.
    private const long WorthUnit = 1L << 20;

    /// <summary>Groups of greatest worth; among those, the fewest.</summary>
    /// <param name="pupils">Numbers of the pupils, at most <see cref="MostPupils"/>.</param>
    /// <param name="worth">Says what a group is worth.</param>
    /// <param name="maxSize">Most pupils in a group.</param>
    public static List<int[]> Of(ReadOnlySpan<int> pupils, GroupWorth worth, int maxSize)
    {
        int sets = 1 << pupils.Length;
        long[] ofGroup = new long[sets];
        Span<int> group = stackalloc int[MostPupils];
        for (int set = 1; set < sets; set++)
        {
            ofGroup[set] = long.MinValue;
            if (BitOperations.PopCount((uint)set) <= maxSize)
            {
                int value = worth.Of(group[..Members(set, pupils, group)]);
                ofGroup[set] = value == GroupWorth.None ? long.MinValue : (value * WorthUnit) - 1;
            }
        }

        long[] best = new long[sets];
        int[] first = new int[sets];
        for (int set = 1; set < sets; set++)
        {
            // The first pupil left goes with some of the others; every way of it once.
            int lowest = set & -set;
            int others = set ^ lowest;
            best[set] = long.MinValue;
            for (int with = others; ; with = (with - 1) & others)
            {
                long one = ofGroup[with | lowest];
                if (one != long.MinValue && one + best[others ^ with] > best[set])
                {
                    (best[set], first[set]) = (one + best[others ^ with], with | lowest);
                }

                if (with == 0)
                {
                    break;
                }
            }
        }

        List<int[]> groups = [];
        for (int left = sets - 1; left != 0; left ^= first[left])
        {
            groups.Add(group[..Members(first[left], pupils, group)].ToArray());
        }

        return groups;
    }

    private static int Members(int set, ReadOnlySpan<int> pupils, Span<int> members)
    {
        int count = 0;
        for (int rest = set; rest != 0; rest &= rest - 1)
        {
            members[count++] = pupils[BitOperations.TrailingZeroCount(rest)];
        }

        return count;
    }
}
