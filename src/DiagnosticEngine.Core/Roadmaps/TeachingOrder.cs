using DiagnosticEngine.Curricula;

namespace DiagnosticEngine.Roadmaps;

/// <summary>Puts the skills to teach in an order in which each one's prerequisites are secure or come first.</summary>
/// <remarks>
/// Of all skills whose turn it could be, those come first that are most likely ready to learn (missing, with all that they rest on secured or taught by an
/// earlier step), in fifths; then those that rest on no earlier step, then the lower level, then the one that opens more of the skills still to teach,
/// then map order.
/// </remarks>
internal sealed class TeachingOrder
{
    private const int Bands = 5;

    private readonly TeachingMap _map;
    private readonly Func<int, int[], double> _readiness;
    private readonly Func<Skill, double> _beliefOf;
    private readonly RoadmapParameters _parameters;
    private readonly double[] _beliefs;

    /// <summary>Prepares the order.</summary>
    /// <param name="map">The map.</param>
    /// <param name="readiness">Probability that all of some prerequisites are secured, given that a skill is not; by their numbers.</param>
    /// <param name="beliefOf">Probability that a skill is secured.</param>
    /// <param name="parameters">The thresholds.</param>
    public TeachingOrder(TeachingMap map, Func<int, int[], double> readiness, Func<Skill, double> beliefOf, RoadmapParameters parameters)
    {
        _map = map;
        _readiness = readiness;
        _beliefOf = beliefOf;
        _parameters = parameters;
        _beliefs = new double[map.Skills.Length];
        Array.Fill(_beliefs, double.NaN);
    }

    /// <summary>What to check before the first step, the first steps to teach, and how many there are to teach in all; ids of skills.</summary>
    public (IReadOnlyList<string> Checks, IReadOnlyList<string> Teach, int ToTeach) Of(IEnumerable<string> scope, int most)
    {
        bool[] teach = WithMissingPrerequisites(scope.Select(s => _map.Index[s]));
        List<int> order = Sorted(teach, most, new double[teach.Length]);
        return (order.Count == 0 ? [] : ChecksBefore(order[0]), [.. order.Select(s => _map.Skills[s].Id)], teach.Count(t => t));
    }

    /// <summary>Skills to teach, by number, in order: what comes first by its priority, as far as prerequisites let it, and then as everywhere.</summary>
    /// <param name="teach">Whether each is to be taught.</param>
    /// <param name="most">How many to put in order.</param>
    /// <param name="priority">Priority of each; nothing that it rests on has a lower one.</param>
    public List<int> Sorted(bool[] teach, int most, double[] priority)
    {
        int[] opens = new int[teach.Length];
        for (int s = 0; s < teach.Length; s++)
        {
            foreach (int need in teach[s] ? _map.Needs[s] : [])
            {
                opens[need]++;
            }
        }

        List<int> order = [];
        bool[] done = new bool[teach.Length];
        int toTeach = teach.Count(t => t);
        while (order.Count < Math.Min(toTeach, most))
        {
            int next = Next(teach, done, opens, priority);
            done[next] = true;
            order.Add(next);
        }

        return order;
    }

    /// <summary>Prerequisites of a skill that are neither to be taught nor secure: worth a quick check.</summary>
    public IEnumerable<string> ProbablySecure(Skill skill) => Unsure(_map.Index[skill.Id]).Select(i => _map.Skills[i].Id);

    public double Belief(string skillId) => Belief(_map.Index[skillId]);

    private int Next(bool[] teach, bool[] done, int[] opens, double[] priority)
    {
        // Everything that a skill rests on, however far down: what is to be taught there comes first, also below something secure.
        bool[] waits = new bool[teach.Length];
        int best = -1;
        (double Priority, int Band, int RestsOnNone, int Level, int Opens) bestKey = default;
        for (int s = 0; s < teach.Length; s++)
        {
            bool restsOnStep = false;
            foreach (int need in _map.Needs[s])
            {
                waits[s] |= waits[need] || (teach[need] && !done[need]);
                restsOnStep |= done[need];
            }

            if (teach[s] && !done[s] && !waits[s])
            {
                int[] open = restsOnStep ? [.. _map.Needs[s].Where(n => !done[n])] : _map.Needs[s];
                double ready = (1 - Belief(s)) * _readiness(s, open);
                (double, int, int, int, int) key = (priority[s], Math.Min(Bands - 1, (int)(ready * Bands)), restsOnStep ? 0 : 1, -_map.Skills[s].Level, opens[s]);
                if (best < 0 || key.CompareTo(bestKey) > 0)
                {
                    (best, bestKey) = (s, key);
                }
            }
        }

        return best;
    }

    private double Belief(int skill)
    {
        if (double.IsNaN(_beliefs[skill]))
        {
            _beliefs[skill] = _beliefOf(_map.Skills[skill]);
        }

        return _beliefs[skill];
    }

    private bool IsSecure(int skill) => Belief(skill) >= _parameters.SecureFrom;

    private IEnumerable<int> Unsure(int skill) => _map.Needs[skill].Where(p => Belief(p) >= _parameters.TeachBelow && !IsSecure(p));

    /// <summary>The skills to teach in scope, and every one below them that is to be taught first, wherever it lies.</summary>
    private bool[] WithMissingPrerequisites(IEnumerable<int> scope)
    {
        bool[] teach = new bool[_map.Skills.Length];
        bool[] seen = new bool[teach.Length];
        Stack<int> todo = new(scope.Where(s => Belief(s) < _parameters.TeachBelow));
        foreach (int skill in todo)
        {
            teach[skill] = seen[skill] = true;
        }

        while (todo.TryPop(out int skill))
        {
            foreach (int need in _map.Needs[skill].Where(p => !seen[p] && !IsSecure(p)))
            {
                seen[need] = true;
                teach[need] = Belief(need) < _parameters.TeachBelow;
                todo.Push(need);
            }
        }

        return teach;
    }

    /// <summary>Where even the first step rests on something only probable, that is checked first, from the ground up.</summary>
    private string[] ChecksBefore(int first)
    {
        HashSet<int> unsure = [];
        Stack<int> todo = new([first]);
        while (todo.TryPop(out int skill))
        {
            foreach (int need in Unsure(skill).Where(unsure.Add))
            {
                todo.Push(need);
            }
        }

        return [.. unsure.Order().Select(s => _map.Skills[s].Id)];
    }
}
