namespace DiagnosticEngine.Roadmaps.Choosing;

/// <summary>Adds, again and again, what is worth most a minute together with all that it rests on, as long as it fits.</summary>
internal static class Greedy
{
    /// <summary>A closed set that fits and holds the one given.</summary>
    public static bool[] Extend(ClosedSetProblem problem, bool[] start)
    {
        bool[] taken = [.. start];
        int left = problem.Capacity - problem.MinutesOf(taken);
        while (Best(problem, taken, left) is var best && best >= 0)
        {
            foreach (int below in problem.Below[best])
            {
                left -= taken[below] ? 0 : problem.Minutes[below];
                taken[below] = true;
            }
        }

        return taken;
    }

    private static int Best(ClosedSetProblem problem, bool[] taken, int left)
    {
        int best = -1;
        (long bestWorth, int bestMinutes) = (0, 1);
        for (int i = 0; i < taken.Length; i++)
        {
            if (taken[i])
            {
                continue;
            }

            (long worth, int minutes) = (0, 0);
            foreach (int below in problem.Below[i])
            {
                worth += taken[below] ? 0 : problem.Worth[below];
                minutes += taken[below] ? 0 : problem.Minutes[below];
            }

            if (minutes <= left && worth * bestMinutes > bestWorth * minutes)
            {
                (best, bestWorth, bestMinutes) = (i, worth, minutes);
            }
        }

        return best;
    }
}
