using DiagnosticEngine.Items.Problems;

namespace DiagnosticEngine.ErrorPatterns;

/// <summary>How likely each answer of a family is under each hypothesis, rate by rate.</summary>
internal sealed class FamilyEvidence
{
    private const int SilentCode = 15;
    private readonly IReadOnlyList<PatternObservation> _observations;
    private readonly RuleVerdict[][] _verdicts;
    private readonly IReadOnlyList<WrongRule?> _rules;
    private readonly ErrorPatternParameters _parameters;
    private readonly Dictionary<(ulong Codes, int Size, PatternClass Class), double[]>[] _known;

    public FamilyEvidence(string[] candidates, IReadOnlyList<WrongRule?> rules, IReadOnlyList<PatternObservation> observations, ErrorPatternParameters parameters)
    {
        _observations = observations;
        _rules = rules;
        _parameters = parameters;
        _verdicts = [.. observations.Select(o => candidates.Select(o.VerdictOn).ToArray())];
        _known = [.. observations.Select(_ => new Dictionary<(ulong, int, PatternClass), double[]>())];
    }

    /// <summary>How an answer compares with what one candidate predicts.</summary>
    public RuleVerdict Verdict(int observation, int candidate) => _verdicts[observation][candidate];

    /// <summary>Logarithm of the likelihood of an answer, for each point of the grid.</summary>
    /// <param name="observation">Which answer.</param>
    /// <param name="set">The candidates that are followed; empty for none.</param>
    /// <param name="grid">The rates of the hypothesis.</param>
    public double[] LogLikelihoods(int observation, int[] set, RateGrid grid)
    {
        ulong codes = Codes(observation, set);
        Dictionary<(ulong, int, PatternClass), double[]> known = _known[observation];
        (ulong, int, PatternClass) key = (codes, set.Length, grid.Class);
        if (!known.TryGetValue(key, out double[]? logs))
        {
            logs = Work(_observations[observation], codes, set.Length, grid);
            known[key] = logs;
        }

        return logs;
    }

    private double[] Work(PatternObservation observation, ulong codes, int size, RateGrid grid)
    {
        double[] logs = new double[grid.Count];
        for (int g = 0; g < logs.Length; g++)
        {
            double likelihood = 0;
            for (int active = 0; active < 1 << size; active++)
            {
                int shown = System.Numerics.BitOperations.PopCount((uint)active);
                double weight = Math.Pow(grid.Stability[g], shown) * Math.Pow(1 - grid.Stability[g], size - shown);
                likelihood += weight * Likelihood(observation, active == 0 ? SilentCode : (int)((codes >> (4 * (active - 1))) & 15), grid.Error[g]);
            }

            logs[g] = observation.Weight * Math.Log(likelihood);
        }

        return logs;
    }

    // What is meant comes out unless the pupil errs; an error is any one particular answer with a small chance.
    private double Likelihood(PatternObservation observation, int code, double error)
    {
        double byError = error * (observation.IsRight ? _parameters.OpenMatch : observation.ChanceOfMatch);
        return code == SilentCode
            ? observation.IsRight ? 1 - error : byError
            : (code / 12.0 * (1 - error)) + byError;
    }

    /// <summary>For each part of the set that may show at once, four bits: silent, or what share of it gives the answer, in twelfths.</summary>
    private ulong Codes(int observation, int[] set)
    {
        ulong codes = 0;
        for (int active = 1; active < 1 << set.Length; active++)
        {
            codes |= (ulong)Code(observation, set, active) << (4 * (active - 1));
        }

        return codes;
    }

    private int Code(int observation, int[] set, int active)
    {
        int bites = 0;
        int matches = 0;
        int shown = 0;
        for (int i = 0; i < set.Length; i++)
        {
            if ((active & (1 << i)) != 0)
            {
                shown++;
                RuleVerdict verdict = _verdicts[observation][set[i]];
                bites += verdict == RuleVerdict.Silent ? 0 : 1;
                matches += verdict == RuleVerdict.Matches ? 1 : 0;
            }
        }

        if (shown > 1 && Together(observation, set, active) is { } together)
        {
            return together switch { RuleVerdict.Silent => SilentCode, RuleVerdict.Matches => 12, _ => 0 };
        }

        return bites == 0 ? SilentCode : 12 * matches / bites;
    }

    private RuleVerdict? Together(int observation, int[] set, int active)
    {
        if (_observations[observation].Joint is not { } joint)
        {
            return null;
        }

        List<WrongRule> rules = new(set.Length);
        for (int i = 0; i < set.Length; i++)
        {
            if ((active & (1 << i)) == 0)
            {
                continue;
            }

            if (_rules[set[i]] is not { Faults.Count: > 0 } rule || joint.Problem.RuleOf(rule.MisconceptionId) is null)
            {
                return null;
            }

            rules.Add(rule);
        }

        return joint.Of(rules);
    }
}
