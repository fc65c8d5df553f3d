using DiagnosticEngine.Progress;

namespace DiagnosticEngine.Core.Tests.Progress;

/// <summary>The best grouping the long way round: every way to part the pupils, every choice of steps, straight from the words of the objective.</summary>
internal static class PlainGroups
{
    public static (int Worth, int Groups) Best(GroupingPupil[] pupils, GroupingOptions options) =>
        Partitions([.. pupils], options).Select(p => (p.Sum(g => WorthOf(g, options)!.Value), p.Count)).OrderByDescending(p => p.Item1).ThenBy(p => p.Count).First();

    /// <summary>The worth of a group; null where it is none.</summary>
    public static int? WorthOf(List<GroupingPupil> group, GroupingOptions options)
    {
        if (group.Count == 1)
        {
            return 0;
        }

        string[] shared = [.. group.SelectMany(p => p.NextSteps).GroupBy(s => s, StringComparer.Ordinal).Where(g => g.Count() >= 2).Select(g => g.Key)];
        int? best = null;
        for (int set = 1; set < 1 << shared.Length; set++)
        {
            string[] taken = [.. shared.Where((_, i) => (set >> i & 1) == 1)];
            if (taken.Length <= options.StepsPerGroup && group.All(p => p.NextSteps.Intersect(taken).Any()))
            {
                int covered = group.Sum(p => p.NextSteps.Intersect(taken).Count());
                int worth = (options.CoveredWorth * covered) - (options.IdleCost * ((taken.Length * group.Count) - covered));
                best = best is null ? worth : Math.Max(best.Value, worth);
            }
        }

        return best;
    }

    private static IEnumerable<List<List<GroupingPupil>>> Partitions(List<GroupingPupil> left, GroupingOptions options)
    {
        if (left.Count == 0)
        {
            yield return [];
            yield break;
        }

        GroupingPupil first = left[0];
        for (int set = 0; set < 1 << (left.Count - 1); set++)
        {
            List<GroupingPupil> group = [first, .. left.Skip(1).Where((_, i) => (set >> i & 1) == 1)];
            if (group.Count > options.MaxSize || WorthOf(group, options) is null)
            {
                continue;
            }

            foreach (List<List<GroupingPupil>> rest in Partitions([.. left.Except(group)], options))
            {
                yield return [group, .. rest];
            }
        }
    }
}
