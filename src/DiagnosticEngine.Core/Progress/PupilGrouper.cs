using System.Globalization;

namespace DiagnosticEngine.Progress;

/// <summary>Puts pupils into small groups by the next steps that they share.</summary>
/// <remarks>
/// <para>What is made as great as possible: the sum over groups of what each is worth. A group takes up to <see cref="GroupingOptions.StepsPerGroup"/> steps, each the
/// next step of two or more of its pupils, and every pupil has one among them: nobody is put into a group that has nothing for them. A step is worth
/// <see cref="GroupingOptions.CoveredWorth"/> for each pupil whose step it is, less <see cref="GroupingOptions.IdleCost"/> for each other one. A pupil alone is worth 0.
/// Among groupings of equal worth the one with fewest groups is taken. These are choices; no level and no average has a part in them.</para>
/// <para>The best grouping is found, and said to be, for up to 12 pupils within a limit (a class, a year, or all). For more, groups are improved two at a time, and an upper bound on
/// every grouping stands beside what was found.</para>
/// <para>Pure; the same pupils in the same order always get the same groups. Safe to call from any thread.</para>
/// </remarks>
public static class PupilGrouper
{
    /// <summary>Most next steps of a pupil.</summary>
    public const int MostNextSteps = 8;

    /// <summary>Makes groups.</summary>
    /// <param name="pupils">The pupils, each once.</param>
    /// <param name="options">How; null for the defaults: at most 4 to a group, 3 steps, anybody with anybody.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pupils"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// A pupil comes twice, has more than 8 next steps or one twice, or has no class or year where that is the limit; or the options ask for groups above 4 without saying
    /// that this is meant, or lie out of range.
    /// </exception>
    public static PupilGrouping Group(IEnumerable<GroupingPupil> pupils, GroupingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(pupils);
        options ??= new();
        options.Check();
        GroupingPupil[] all = [.. pupils];
        Check(all, options);

        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        List<string> names = [];
        int[][] steps = [.. all.Select(p => p.NextSteps.Select(Number).ToArray())];
        List<int[]> groups = [];
        int bound = 0;
        foreach (IGrouping<string, int> block in Enumerable.Range(0, all.Length).GroupBy(i => KeyOf(all[i], options.Limit), StringComparer.Ordinal))
        {
            int[] inBlock = [.. block];
            GroupWorth worth = new(steps, options);
            bool isExact = inBlock.Length <= ExactGroups.MostPupils;
            List<int[]> made = isExact ? ExactGroups.Of(inBlock, worth, options.MaxSize) : LocalGroups.Of(inBlock, steps, worth, options.MaxSize);
            groups.AddRange(made);
            bound += isExact ? made.Sum(g => worth.Of(g)) : GroupBound.Of(inBlock, steps, options);
        }

        GroupWorth final = new(steps, options);
        PupilGroup[] written = [.. groups.Select(g => g.Order().ToArray()).OrderBy(g => g[0]).Select(g => Write(g, all, final, names))];
        return new() { Groups = written, Worth = written.Sum(g => g.Worth), UpperBound = bound };

        int Number(string step)
        {
            if (numbers.TryAdd(step, names.Count))
            {
                names.Add(step);
            }

            return numbers[step];
        }
    }

    private static PupilGroup Write(int[] group, GroupingPupil[] all, GroupWorth worth, List<string> names)
    {
        string[] taken = [.. worth.StepsOf(group).Select(s => names[s])];
        return new()
        {
            Steps = taken,
            Worth = worth.Of(group),
            Members = [.. group.Select(i => new GroupMember
            {
                PupilId = all[i].PupilId,
                Gets = [.. all[i].NextSteps.Where(s => taken.Contains(s, StringComparer.Ordinal))],
                GivesUp = [.. all[i].NextSteps.Where(s => !taken.Contains(s, StringComparer.Ordinal))],
                SitsThrough = [.. taken.Where(s => !all[i].NextSteps.Contains(s, StringComparer.Ordinal))],
            })],
        };
    }

    private static void Check(GroupingPupil[] all, GroupingOptions options)
    {
        if (all.DistinctBy(p => p.PupilId, StringComparer.Ordinal).Count() < all.Length)
        {
            throw new ArgumentException("A pupil comes twice.", nameof(all));
        }

        if (all.FirstOrDefault(p => p.NextSteps.Count > MostNextSteps || p.NextSteps.Distinct(StringComparer.Ordinal).Count() < p.NextSteps.Count) is { } wrong)
        {
            throw new ArgumentException($"The pupil {wrong.PupilId} has more than {MostNextSteps} next steps, or one of them twice.", nameof(all));
        }

        if (all.FirstOrDefault(p => (options.Limit == GroupLimit.SameClass && p.ClassId is null) || (options.Limit == GroupLimit.SameYear && p.YearGroup is null)) is { } unknown)
        {
            throw new ArgumentException($"Groups are to stay within a class or year, and that of the pupil {unknown.PupilId} is not known.", nameof(all));
        }
    }

    private static string KeyOf(GroupingPupil pupil, GroupLimit limit) => limit switch
    {
        GroupLimit.SameClass => pupil.ClassId!,
        GroupLimit.SameYear => pupil.YearGroup!.Value.ToString(CultureInfo.InvariantCulture),
        _ => "",
    };
}
