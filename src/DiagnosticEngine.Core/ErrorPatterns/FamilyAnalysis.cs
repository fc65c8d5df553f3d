using DiagnosticEngine.Items.Problems;

namespace DiagnosticEngine.ErrorPatterns;

/// <summary>Works out the posterior of every hypothesis of one family.</summary>
/// <remarks>
/// Exact over no rule, unexplained errors, every rule, and every pair that could show as one; larger sets extend those that are worth extending. Rates are averaged over their
/// grids, and what is followed may change between sittings (a Markov chain that keeps it with a stated probability and else draws it anew).
/// </remarks>
internal sealed class FamilyAnalysis
{
    private const int LargestSet = 4;

    // Rules that seem likeliest by themselves are tried together; so many sets of each size are extended.
    private const int MostPromising = 12;
    private const int MostExtended = 12;

    // A set is worth extending with at least this share of the best one's probability.
    private const double WorthExtending = 1e-3;

    private readonly string[] _candidates;
    private readonly IReadOnlyList<PatternObservation> _observations;
    private readonly PatternEvidence _context;
    private readonly ErrorPatternParameters _parameters;
    private readonly HypothesisSpace _space;
    private readonly FamilyEvidence _evidence;
    private readonly int[] _sittings;

    public FamilyAnalysis(string[] candidates, IReadOnlyList<PatternObservation> observations, PatternEvidence context, ErrorPatternParameters parameters, Problem? problem = null)
    {
        _candidates = candidates;
        _observations = observations;
        _context = context;
        _parameters = parameters;
        _space = new(candidates, observations, [.. candidates.Select(context.SecuredOf)], parameters, problem);
        _evidence = new(candidates, _space.Rules, observations, parameters);
        _sittings = [.. Enumerable.Range(1, observations.Select(o => o.Sitting).Concat(context.InterviewsOn(candidates).Select(i => i.Sitting)).Append(context.Sitting).Max())];
    }

    public FamilyEvidence Evidence => _evidence;

    public PatternFamily Run()
    {
        List<HypothesisWeight> weights = [Weigh(PatternClass.NoRule, []), Weigh(PatternClass.Unexplained, [])];
        weights.AddRange(_space.Singles().Select(s => Weigh(PatternClass.Rules, s)));
        HashSet<int> promising = [.. weights.Where(w => w.Set.Length == 1 && _space.HasShown(w.Set[0])).OrderByDescending(w => w.LogTotal).Take(MostPromising).Select(w => w.Set[0])];
        weights.AddRange(_space.Pairs(promising).ToArray().Select(s => Weigh(PatternClass.Rules, s)));
        for (int size = 2; size < LargestSet; size++)
        {
            double least = weights.Max(w => w.LogTotal) + Math.Log(WorthExtending);
            int[][] larger = [.. weights.Where(w => w.Set.Length == size && w.LogTotal >= least)
                .OrderByDescending(w => w.LogTotal).Take(MostExtended)
                .SelectMany(w => _space.Larger(w.Set, promising)).DistinctBy(s => string.Join(',', s))];
            if (larger.Length == 0)
            {
                break;
            }

            weights.AddRange(larger.Select(s => Weigh(PatternClass.Rules, s)));
        }

        return _sittings.Length > 1 ? new SittingChain(weights, _sittings.Length, _parameters).Family(_candidates) : HypothesisWeight.Family(weights, _candidates);
    }

    private HypothesisWeight Weigh(PatternClass kind, int[] set)
    {
        RateGrid grid = RateGrid.For(kind, _parameters);
        double logPrior = kind switch
        {
            PatternClass.NoRule => _space.LogNone,
            PatternClass.Unexplained => _space.LogUnexplained,
            _ => _space.LogPrior(set),
        };
        double[][] bySitting = [.. _sittings.Select(_ => new double[grid.Count])];
        for (int o = 0; o < _observations.Count; o++)
        {
            double[] sitting = bySitting[Array.IndexOf(_sittings, _observations[o].Sitting)];
            double[] logs = _evidence.LogLikelihoods(o, set, grid);
            for (int g = 0; g < sitting.Length; g++)
            {
                sitting[g] += logs[g];
            }
        }

        foreach (InterviewEvidence interview in _context.InterviewsOn(_candidates))
        {
            double[] sitting = bySitting[Array.IndexOf(_sittings, interview.Sitting)];
            (double whenHeld, double whenNot) = _parameters.LikelihoodsOf(interview.Outcome);
            double log = Math.Log(Array.Exists(set, i => _candidates[i] == interview.MisconceptionId) ? whenHeld : whenNot);
            for (int g = 0; g < sitting.Length; g++)
            {
                sitting[g] += log;
            }
        }

        return new(kind, set, grid, logPrior, bySitting);
    }
}
