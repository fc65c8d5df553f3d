using DiagnosticEngine.Curricula;

namespace DiagnosticEngine.Roadmaps;

/// <summary>What each candidate is worth by the formula of <see cref="PlanWeights"/>.</summary>
internal static class StepWorth
{
    public static double[] Of(TeachingMap map, PlanCandidates candidates, PlanScope scope, double[] beliefs, int[] minutes, PlanWeights weights)
    {
        ILookup<(string, int), Skill> levels = map.Skills.ToLookup(s => (s.StrandId, s.Level));
        double[] unlocks = Unlocks(candidates, weights.Further);
        bool[] leads = LeadsToTarget(candidates, scope);
        double way = Enumerable.Range(0, candidates.Count).Where(i => leads[i]).Sum(i => (double)minutes[i]);
        double[] worth = new double[candidates.Count];
        for (int i = 0; i < worth.Length; i++)
        {
            int skill = candidates.Skills[i];
            double own = 0;
            if (scope.IsAsked[skill] && !candidates.IsCheck[i])
            {
                double gained = (1 - beliefs[skill]) / levels[(map.Skills[skill].StrandId, map.Skills[skill].Level)].Count();
                own = scope.AreaWeight[skill] * ((weights.Level * gained) + (weights.Unlock * unlocks[i]));
            }

            worth[i] = own + (leads[i] ? weights.Target * minutes[i] / way : 0);
        }

        return worth;
    }

    /// <summary>What is on the way to the target: named by it, or below something that is.</summary>
    public static bool[] LeadsToTarget(PlanCandidates candidates, PlanScope scope)
    {
        bool[] leads = new bool[candidates.Count];
        for (int i = leads.Length - 1; i >= 0; i--)
        {
            leads[i] |= scope.IsTarget[candidates.Skills[i]];
            foreach (int need in leads[i] ? candidates.Needs[i] : [])
            {
                leads[need] = true;
            }
        }

        return leads;
    }

    private static double[] Unlocks(PlanCandidates candidates, double further)
    {
        double[] unlocks = new double[candidates.Count];
        for (int i = unlocks.Length - 1; i >= 0; i--)
        {
            int missing = candidates.Needs[i].Count(n => !candidates.IsCheck[n]);
            foreach (int need in candidates.IsCheck[i] ? [] : candidates.Needs[i])
            {
                unlocks[need] += candidates.IsCheck[need] ? 0 : (1 + (further * unlocks[i])) / missing;
            }
        }

        return unlocks;
    }
}
