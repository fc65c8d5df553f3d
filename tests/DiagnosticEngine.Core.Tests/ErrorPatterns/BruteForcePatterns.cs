using DiagnosticEngine.ErrorPatterns;

namespace DiagnosticEngine.Core.Tests.ErrorPatterns;

/// <summary>The posterior of misconceptions without joint answers, straight from the model's description: products of probabilities, every set of rules written out.</summary>
internal static class BruteForcePatterns
{
    private const int LargestSet = 4;
    private const double WorthExtending = 1e-3;

    public static IReadOnlyDictionary<string, double> Posterior(PatternObservation[] observations, ErrorPatternParameters p)
    {
        string[] ids = [.. observations.SelectMany(o => o.Predicts.Keys).Distinct().Order(StringComparer.Ordinal)];
        HashSet<string> shown = [.. observations.SelectMany(o => o.Matches)];
        double each = Math.Min(p.Prior, p.FamilyPrior / ids.Length);
        double rules = each * ids.Length;
        double unexplained = rules * p.UnexplainedShare / (1 - p.UnexplainedShare);
        double total = ((1 - rules - unexplained) * Mean([new(1, 1)], p.SlipRates, (s, e) => Likelihood([], observations, s, e, p)))
            + (unexplained * Mean([new(1, 1)], p.UnexplainedRates, (s, e) => Likelihood([], observations, s, e, p)));
        Dictionary<string, double> weights = new(StringComparer.Ordinal);
        List<string[]> layer = [.. ids.Select(i => new[] { i })];
        for (int size = 1; size <= LargestSet && layer.Count > 0; size++)
        {
            double prior = each;
            for (int more = 1; more < size; more++)
            {
                prior *= p.SecondPrior / Math.Max(1, ids.Length - more);
            }

            (string[] Set, double Weight)[] weighed = [.. layer.Select(set => (set, prior * Mean(p.Stabilities, p.SlipRatesWithRule, (s, e) => Likelihood(set, observations, s, e, p))))];
            foreach ((string[] set, double weight) in weighed)
            {
                weights[string.Join(',', set)] = weight;
            }

            // Every pair of rules that have shown; larger sets only where what they extend is worth it.
            double least = Math.Max(weights.Values.Max(), Math.Max(NoRule(observations, p, rules, unexplained), Unexplained(observations, p, unexplained))) * WorthExtending;
            layer = [.. weighed.Where(w => size == 1 || w.Weight >= least).SelectMany(w => shown.Where(i => !w.Set.Contains(i) && (size > 1 || shown.Contains(w.Set[0]))).Select(i => (string[])[.. w.Set.Append(i).Order(StringComparer.Ordinal)])).DistinctBy(s => string.Join(',', s))];
        }

        total += weights.Values.Sum();
        return ids.ToDictionary(id => id, id => weights.Where(w => w.Key.Split(',').Contains(id)).Sum(w => w.Value) / total, StringComparer.Ordinal);
    }

    private static double NoRule(PatternObservation[] observations, ErrorPatternParameters p, double rules, double unexplained) =>
        (1 - rules - unexplained) * Mean([new(1, 1)], p.SlipRates, (s, e) => Likelihood([], observations, s, e, p));

    private static double Unexplained(PatternObservation[] observations, ErrorPatternParameters p, double unexplained) =>
        unexplained * Mean([new(1, 1)], p.UnexplainedRates, (s, e) => Likelihood([], observations, s, e, p));

    private static double Mean(IReadOnlyList<WeightedRate> stabilities, IReadOnlyList<WeightedRate> errors, Func<double, double, double> of) =>
        stabilities.Sum(s => errors.Sum(e => s.Weight * e.Weight * of(s.Rate, e.Rate))) / (stabilities.Sum(s => s.Weight) * errors.Sum(e => e.Weight));

    private static double Likelihood(string[] set, PatternObservation[] observations, double stability, double error, ErrorPatternParameters p)
    {
        double product = 1;
        foreach (PatternObservation o in observations)
        {
            double sum = 0;
            foreach (string[] active in Subsets(set))
            {
                string[] bites = [.. active.Where(o.Predicts.ContainsKey)];
                double meant = bites.Length == 0 ? (o.IsRight ? 1 : 0) : (double)bites.Count(o.Matches.Contains) / bites.Length;
                double byError = error * (o.IsRight ? (bites.Length == 0 ? 0 : p.OpenMatch) : o.ChanceOfMatch);
                sum += Math.Pow(stability, active.Length) * Math.Pow(1 - stability, set.Length - active.Length) * ((meant * (1 - error)) + byError);
            }

            product *= Math.Pow(sum, o.Weight);
        }

        return product;
    }

    private static IEnumerable<string[]> Subsets(string[] set) =>
        Enumerable.Range(0, 1 << set.Length).Select(mask => set.Where((_, i) => (mask & (1 << i)) != 0).ToArray());
}
