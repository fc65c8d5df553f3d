namespace DiagnosticEngine.Roadmaps.Choosing;

/// <summary>Chooses the closed set of greatest worth that fits, and says how much better any other could be.</summary>
/// <remarks>Deterministic: effort is counted in decisions, never in time. Pure and safe to share between threads.</remarks>
internal static class ClosedSetChooser
{
    // Sets that use their minutes better or worse than the best price says are bounded best at a price nearby.
    private static readonly int[] s_sixteenths = [16, 14, 18, 12, 20];

    /// <summary>Chooses.</summary>
    /// <param name="problem">Among what.</param>
    /// <param name="limit">Most decisions to look at before the best found so far is taken, with its bound.</param>
    public static ClosedSetChoice Choose(ClosedSetProblem problem, int limit)
    {
        // What can never fit with all that it rests on would only loosen the bound.
        int[] kept = [.. Enumerable.Range(0, problem.Count).Where(i => problem.Below[i].Sum(b => (long)problem.Minutes[b]) <= problem.Capacity)];
        ClosedSetChoice choice = ChooseAmong(Part(problem, kept), limit);
        bool[] taken = new bool[problem.Count];
        for (int i = 0; i < kept.Length; i++)
        {
            taken[kept[i]] = choice.Taken[i];
        }

        return choice with { Taken = WithWorth(problem, taken) };
    }

    private static ClosedSetChoice ChooseAmong(ClosedSetProblem problem, int limit)
    {
        if (problem.Minutes.Sum(m => (long)m) <= problem.Capacity)
        {
            bool[] all = new bool[problem.Count];
            Array.Fill(all, true);
            long worth = problem.WorthOf(all);
            return new(all, worth, worth);
        }

        if (problem.Worth.All(w => w == 0))
        {
            return new(new bool[problem.Count], 0, 0);
        }

        PriceFinder finder = new(problem);
        (Price best, bool[] fits) = finder.Find();
        Price[] prices = [.. s_sixteenths.Select(q => q == 16 ? best : finder.At(best.PerMinute * q, best.Scale * 16))];
        bool[] first = Greedy.Extend(problem, new bool[problem.Count]);
        bool[] second = Greedy.Extend(problem, fits);
        return new ClosedSetSearch(problem, prices, limit).Run(problem.WorthOf(second) > problem.WorthOf(first) ? second : first);
    }

    private static ClosedSetProblem Part(ClosedSetProblem problem, int[] kept)
    {
        Dictionary<int, int> place = kept.Select((k, i) => (k, i)).ToDictionary(p => p.k, p => p.i);
        return new(
            [.. kept.Select(k => problem.Minutes[k])],
            [.. kept.Select(k => problem.Worth[k])],
            [.. kept.Select(k => problem.Needs[k].Select(n => place[n]).ToArray())],
            problem.Capacity);
    }

    /// <summary>Without what is worth nothing and has nothing of worth resting on it.</summary>
    private static bool[] WithWorth(ClosedSetProblem problem, bool[] taken)
    {
        bool[] kept = new bool[taken.Length];
        for (int i = 0; i < taken.Length; i++)
        {
            foreach (int below in taken[i] && problem.Worth[i] > 0 ? problem.Below[i] : [])
            {
                kept[below] = true;
            }
        }

        return kept;
    }
}
