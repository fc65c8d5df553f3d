using DiagnosticEngine.Items.Problems;

namespace DiagnosticEngine.ErrorPatterns;

/// <summary>Which misconceptions could be followed together in a family, and how probable that is before any answer.</summary>
internal sealed class HypothesisSpace
{
    private readonly string[] _candidates;
    private readonly double[] _prior;
    private readonly ErrorPatternParameters _parameters;
    private readonly WrongRule?[] _rules;
    private readonly Problem?[] _problems;
    private readonly bool[] _shown;

    /// <param name="candidates">Ids of misconceptions, in ordinal order.</param>
    /// <param name="observations">The answers that could tell about them.</param>
    /// <param name="secured">For each candidate, the belief that its skills are secured, 0 to 1.</param>
    /// <param name="parameters">The numbers of the model.</param>
    /// <param name="problem">The problem that all are rules of, where there is no answer yet.</param>
    public HypothesisSpace(string[] candidates, IReadOnlyList<PatternObservation> observations, double[] secured, ErrorPatternParameters parameters, Problem? problem = null)
    {
        _candidates = candidates;
        _parameters = parameters;
        double each = Math.Min(parameters.Prior, parameters.FamilyPrior / candidates.Length);
        Problem[] problems = [.. observations.Select(o => o.Joint?.Problem).Append(problem).OfType<Problem>().Distinct()];
        _problems = [.. candidates.Select(c => problems.FirstOrDefault(p => p.RuleOf(c) is not null))];
        _rules = [.. candidates.Select((c, i) => _problems[i]?.RuleOf(c))];
        _prior = [.. secured.Select((s, i) => each * (1 - s + (s * parameters.PriorWhenSecured)) * Math.Pow(parameters.CompoundShare, Math.Max(0, (_rules[i]?.Faults.Count ?? 0) - 1)))];
        HashSet<string> matched = [.. observations.SelectMany(o => o.Matches)];
        _shown = [.. candidates.Select(matched.Contains)];
        LogNone = Math.Log(Math.Max(1 - (_prior.Sum() * (1 + Unexplained)), 1e-3));
    }

    /// <summary>Unexplained errors for each pupil with a rule.</summary>
    private double Unexplained => _parameters.UnexplainedShare / (1 - _parameters.UnexplainedShare);

    /// <summary>Logarithm of the prior of no rule.</summary>
    public double LogNone { get; }

    /// <summary>Logarithm of the prior of errors that no rule explains.</summary>
    public double LogUnexplained => Math.Log(_prior.Sum() * Unexplained);

    /// <summary>The rules of the candidates, where they have one.</summary>
    public IReadOnlyList<WrongRule?> Rules => _rules;

    /// <summary>Each candidate alone.</summary>
    public IEnumerable<int[]> Singles() => Enumerable.Range(0, _candidates.Length).Select(i => (int[])[i]);

    /// <summary>Each pair that could show as a pair: compatible faults of one method, and promising candidates that have shown.</summary>
    public IEnumerable<int[]> Pairs(IReadOnlySet<int> promising)
    {
        for (int i = 0; i < _candidates.Length; i++)
        {
            for (int j = i + 1; j < _candidates.Length; j++)
            {
                if (MayJoin([i], j, promising))
                {
                    yield return [i, j];
                }
            }
        }
    }

    /// <summary>A set with one more promising candidate.</summary>
    public IEnumerable<int[]> Larger(int[] set, IReadOnlySet<int> promising) =>
        promising.Where(i => !set.Contains(i) && MayJoin(set, i, promising)).Select(i => (int[])[.. set.Append(i).Order()]);

    /// <summary>Whether some answer is just what the candidate predicts.</summary>
    public bool HasShown(int candidate) => _shown[candidate];

    /// <summary>Logarithm of the prior of a set.</summary>
    public double LogPrior(int[] set)
    {
        double log = Math.Log(set.Average(i => _prior[i]));
        for (int more = 1; more < set.Length; more++)
        {
            log += Math.Log(_parameters.SecondPrior / Math.Max(1, _candidates.Length - more)) + Math.Log(set.Average(i => _prior[i]) / _prior.Average());
        }

        return log;
    }

    // Faults of one method act together where they are compatible; other rules are taken together only once both have shown.
    private bool MayJoin(int[] set, int candidate, IReadOnlySet<int> promising) => set.All(i =>
        _rules[i] is { Faults.Count: > 0 } one && _rules[candidate] is { Faults.Count: > 0 } other && _problems[i]!.Id == _problems[candidate]!.Id
            ? _problems[i]!.Call is { } call && call.AreCompatible(one, other) && !IsNamed(_problems[i]!, one, other)
            : promising.Contains(i) && promising.Contains(candidate));

    // Two faults that are known together under a name of their own are that rule.
    private static bool IsNamed(Problem problem, WrongRule one, WrongRule other)
    {
        HashSet<string> both = [.. one.Faults, .. other.Faults];
        return problem.Rules.Any(r => r.Faults.Count > 1 && both.SetEquals(r.Faults));
    }
}
