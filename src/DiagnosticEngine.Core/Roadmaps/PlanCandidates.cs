namespace DiagnosticEngine.Roadmaps;

/// <summary>What a plan may take: every skill to teach that is asked for, and what it rests on, to be taught or checked first.</summary>
internal sealed class PlanCandidates
{
    private readonly int[] _place;

    private PlanCandidates(TeachingMap map, List<int> skills, Func<int, bool> isCheck, Func<int, bool> isSecure)
    {
        Skills = [.. skills];
        _place = new int[map.Skills.Length];
        Array.Fill(_place, -1);
        for (int i = 0; i < Skills.Length; i++)
        {
            _place[Skills[i]] = i;
        }

        IsCheck = [.. Skills.Select(isCheck)];
        Needs = [.. Skills.Select(s => map.Needs[s].Where(n => !isSecure(n)).Select(n => _place[n]).ToArray())];
    }

    /// <summary>Numbers of the skills on the map, ascending.</summary>
    public int[] Skills { get; }

    /// <summary>Whether each is only to be checked.</summary>
    public bool[] IsCheck { get; }

    /// <summary>Places here of what each rests on directly and is not secure.</summary>
    public int[][] Needs { get; }

    public int Count => Skills.Length;

    /// <summary>Place of a skill; -1 where it is none of them.</summary>
    public int PlaceOf(int skill) => _place[skill];

    /// <summary>Collects them.</summary>
    /// <param name="map">The map.</param>
    /// <param name="beliefs">Probability that each skill is secured.</param>
    /// <param name="isAsked">Whether each skill is asked for: taught where it is more likely missing.</param>
    /// <param name="isTarget">Whether each skill is to be secure in the end: checked where that is only probable.</param>
    /// <param name="parameters">The thresholds.</param>
    public static PlanCandidates Of(TeachingMap map, double[] beliefs, bool[] isAsked, bool[] isTarget, RoadmapParameters parameters)
    {
        bool[] found = new bool[beliefs.Length];
        Stack<int> todo = [];
        for (int s = 0; s < beliefs.Length; s++)
        {
            if ((isAsked[s] && beliefs[s] < parameters.TeachBelow) || (isTarget[s] && beliefs[s] < parameters.SecureFrom))
            {
                found[s] = true;
                todo.Push(s);
            }
        }

        while (todo.TryPop(out int skill))
        {
            foreach (int need in map.Needs[skill])
            {
                if (!found[need] && beliefs[need] < parameters.SecureFrom)
                {
                    found[need] = true;
                    todo.Push(need);
                }
            }
        }

        return new(map, [.. Enumerable.Range(0, found.Length).Where(s => found[s])], s => beliefs[s] >= parameters.TeachBelow, s => beliefs[s] >= parameters.SecureFrom);
    }
}
