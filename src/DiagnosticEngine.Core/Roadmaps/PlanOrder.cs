namespace DiagnosticEngine.Roadmaps;

/// <summary>Puts what was chosen in the order in which it is taught: the target first, then areas by weight, each step after all that it rests on.</summary>
internal static class PlanOrder
{
    /// <summary>Places among the candidates, in order; a check stands before the first step that rests on it.</summary>
    public static List<int> Of(TeachingMap map, TeachingOrder order, PlanCandidates candidates, bool[] taken, PlanScope scope)
    {
        bool[] isTarget = StepWorth.LeadsToTarget(candidates, scope);
        double[] priority = new double[map.Skills.Length];
        bool[] teach = new bool[map.Skills.Length];
        bool[] check = new bool[map.Skills.Length];
        for (int i = 0; i < candidates.Count; i++)
        {
            int skill = candidates.Skills[i];
            teach[skill] = taken[i] && !candidates.IsCheck[i];
            check[skill] = taken[i] && candidates.IsCheck[i];
            priority[skill] = !taken[i] ? 0 : isTarget[i] ? double.PositiveInfinity : scope.AreaWeight[skill];
        }

        Raise(map, priority);
        List<int> all = [];
        bool[] done = new bool[map.Skills.Length];
        foreach (int skill in order.Sorted(teach, int.MaxValue, priority))
        {
            AddChecks(map, check, done, all, skill);
            all.Add(skill);
        }

        // Checks that only the target asks for come last.
        all.AddRange(Enumerable.Range(0, check.Length).Where(s => check[s] && !done[s]));
        return [.. all.Select(candidates.PlaceOf)];
    }

    /// <summary>Lifts the priority of everything to that of the first thing that rests on it.</summary>
    private static void Raise(TeachingMap map, double[] priority)
    {
        for (int s = priority.Length - 1; s >= 0; s--)
        {
            foreach (int need in map.Needs[s])
            {
                priority[need] = Math.Max(priority[need], priority[s]);
            }
        }
    }

    private static void AddChecks(TeachingMap map, bool[] check, bool[] done, List<int> all, int skill)
    {
        bool[] below = new bool[check.Length];
        below[skill] = true;
        for (int s = skill; s >= 0; s--)
        {
            foreach (int need in below[s] ? map.Needs[s] : [])
            {
                below[need] = true;
            }
        }

        for (int s = 0; s < skill; s++)
        {
            if (below[s] && check[s] && !done[s])
            {
                done[s] = true;
                all.Add(s);
            }
        }
    }
}
