using System.Numerics;

namespace DiagnosticEngine.Progress;

/// <summary>
/// No grouping is worth more than this. The worth of each step is shared equally among those in the group whose step it is; a pupil's share is at most what the
/// best-suited others of the whole cohort could give, as if everybody might have them at once. The sum of these shares bounds every grouping.
/// </summary>
internal static class GroupBound
{
    // Divisible by every number of pupils in a group, 1 to 6, so that shares are whole numbers.
    private const int Parts = 60;

    private const int MostKinds = 40;

    /// <summary>The bound for some pupils.</summary>
    /// <param name="pupils">Numbers of the pupils.</param>
    /// <param name="steps">Numbers of each pupil's next steps.</param>
    /// <param name="options">The options.</param>
    public static int Of(int[] pupils, int[][] steps, GroupingOptions options)
    {
        long sum = pupils.Sum(p => (long)ShareOf(p, pupils, steps, options));
        return (int)(sum / Parts);
    }

    private static int ShareOf(int pupil, int[] pupils, int[][] steps, GroupingOptions options)
    {
        // What matters of another is which of this pupil's steps they share.
        Dictionary<int, int> kinds = [];
        foreach (int other in pupils)
        {
            int shared = other == pupil ? 0 : Shared(steps[pupil], steps[other]);
            if (shared != 0)
            {
                kinds[shared] = kinds.GetValueOrDefault(shared) + 1;
            }
        }

        int partners = options.MaxSize - 1;
        (int Mask, int Count)[] useful = [.. kinds
            .Where(k => kinds.Where(o => o.Key != k.Key && (o.Key & k.Key) == k.Key).Sum(o => o.Value) < partners)
            .OrderBy(k => k.Key)
            .Select(k => (k.Key, k.Value))];
        int reach = kinds.Keys.Aggregate(0, (all, k) => all | k);
        if (useful.Length > MostKinds)
        {
            return Parts * options.CoveredWorth * Math.Min(options.StepsPerGroup, BitOperations.PopCount((uint)reach));
        }

        return Best(useful, 0, new int[steps[pupil].Length], partners, 1, options);
    }

    private static int Best((int Mask, int Count)[] kinds, int from, int[] needs, int partners, int size, GroupingOptions options)
    {
        int best = size == 1 ? 0 : Share(needs, size, options);
        if (partners == 0)
        {
            return best;
        }

        for (int k = from; k < kinds.Length; k++)
        {
            if (kinds[k].Count == 0)
            {
                continue;
            }

            kinds[k].Count--;
            Change(needs, kinds[k].Mask, 1);
            best = Math.Max(best, Best(kinds, k, needs, partners - 1, size + 1, options));
            Change(needs, kinds[k].Mask, -1);
            kinds[k].Count++;
        }

        return best;
    }

    private static int Share(int[] others, int size, GroupingOptions options)
    {
        Span<int> shares = stackalloc int[PupilGrouper.MostNextSteps];
        int count = 0;
        foreach (int other in others)
        {
            int need = other + 1;
            int worth = (options.CoveredWorth * need) - (options.IdleCost * (size - need));
            if (need >= 2 && worth > 0)
            {
                shares[count++] = Parts / need * worth;
            }
        }

        shares[..count].Sort();
        int sum = 0;
        for (int i = Math.Max(0, count - options.StepsPerGroup); i < count; i++)
        {
            sum += shares[i];
        }

        return sum;
    }

    private static int Shared(int[] own, int[] others)
    {
        int mask = 0;
        for (int i = 0; i < own.Length; i++)
        {
            mask |= others.Contains(own[i]) ? 1 << i : 0;
        }

        return mask;
    }

    private static void Change(int[] needs, int mask, int by)
    {
        for (int i = 0; i < needs.Length; i++)
        {
            needs[i] += (mask >> i & 1) * by;
        }
    }
}
