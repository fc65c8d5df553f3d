using DiagnosticEngine.Roadmaps.Choosing;

namespace DiagnosticEngine.Roadmaps;

/// <summary>Everything that a plan takes before words are found for it: what may be taken, what it costs and is worth, what was chosen.</summary>
internal sealed class PlanChoice
{
    // Worth times minutes, sixteen times over, must stay whole numbers that fit.
    private const double MostProduct = 1e16;

    private readonly TeachingMap _map;
    private readonly double _unit = 1e6;

    /// <summary>Chooses.</summary>
    /// <param name="map">The map.</param>
    /// <param name="beliefs">Probability that each skill is secured.</param>
    /// <param name="scope">What is asked for.</param>
    /// <param name="minutesOf">Minutes of a skill, by its number, and whether it is only checked.</param>
    /// <param name="options">What lessons there are.</param>
    /// <param name="parameters">The thresholds.</param>
    public PlanChoice(
        TeachingMap map, double[] beliefs, PlanScope scope, Func<int, bool, StepMinutes> minutesOf, LessonPlanOptions options, RoadmapParameters parameters)
    {
        _map = map;
        Candidates = PlanCandidates.Of(map, beliefs, scope.IsAsked, scope.IsTarget, parameters);
        Steps = [.. Enumerable.Range(0, Candidates.Count).Select(i => minutesOf(Candidates.Skills[i], Candidates.IsCheck[i]))];
        int[] minutes = [.. Steps.Select(s => s.Minutes)];
        double[] worth = StepWorth.Of(map, Candidates, scope, beliefs, minutes, options.Weights);

        // A step is paid for with every revisit of it that can fall within the lessons.
        int revisits = options.Revisits.CountWithin(options.Lessons) * options.Revisits.Minutes;
        int[] paid = [.. Steps.Select(s => s.Minutes + (s.IsCheck ? 0 : revisits))];
        while (worth.Sum() * _unit * paid.Sum() > MostProduct)
        {
            _unit /= 10;
        }

        Problem = new(
            paid, [.. worth.Select(w => (long)Math.Round(w * _unit, MidpointRounding.ToEven))], Candidates.Needs, options.Lessons * options.LessonMinutes);
        Choice = ClosedSetChooser.Choose(Problem, options.SearchLimit);
    }

    public PlanCandidates Candidates { get; }

    /// <summary>Minutes of each candidate, phase by phase.</summary>
    public StepMinutes[] Steps { get; }

    public ClosedSetProblem Problem { get; }

    public ClosedSetChoice Choice { get; }

    /// <summary>A worth as the formula counts it; the choice counts whole millionths, or coarser where weights are huge.</summary>
    public double Plain(long worth) => worth / _unit;

    /// <summary>
    /// What to begin in minutes that are left: what is worth most a minute among what rests on nothing left out but checks, with those; none where its first
    /// part does not fit and something else is planned.
    /// </summary>
    public int[] Begin(int minutesLeft)
    {
        bool isAlone = !Choice.Taken.Contains(true);
        bool[] isBelow = BelowTaken();
        int best = -1;
        for (int i = 0; i < Problem.Count; i++)
        {
            int[] checks = [.. Problem.Below[i].Where(b => b != i && !Choice.Taken[b])];
            if (isBelow[Candidates.Skills[i]] || Candidates.IsCheck[i] || !checks.All(c => Candidates.IsCheck[c]) || !Problem.Above[i].Any(a => Problem.Worth[a] > 0))
            {
                continue;
            }

            bool fits = checks.Sum(c => Problem.Minutes[c]) + Steps[i].Phases[0].Minutes <= minutesLeft;
            if ((fits || isAlone) && (best < 0 || Problem.Worth[i] * Problem.Minutes[best] > Problem.Worth[best] * Problem.Minutes[i]))
            {
                best = i;
            }
        }

        return best < 0 ? [] : [.. Problem.Below[best].Where(b => !Choice.Taken[b])];
    }

    /// <summary>Skills that are chosen or that something chosen rests on, also through what is secure.</summary>
    private bool[] BelowTaken()
    {
        bool[] below = new bool[_map.Skills.Length];
        for (int s = below.Length - 1; s >= 0; s--)
        {
            below[s] |= Candidates.PlaceOf(s) is int place && place >= 0 && Choice.Taken[place];
            foreach (int need in below[s] ? _map.Needs[s] : [])
            {
                below[need] = true;
            }
        }

        return below;
    }
}
