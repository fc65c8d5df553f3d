using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.ErrorPatterns;

/// <summary>A hypothesis with its prior and the likelihood of the answers, sitting by sitting and rate by rate.</summary>
internal sealed class HypothesisWeight
{
    public HypothesisWeight(PatternClass kind, int[] set, RateGrid grid, double logPrior, double[][] logLikelihoods)
    {
        Class = kind;
        Set = set;
        Grid = grid;
        LogPrior = logPrior;
        LogLikelihoods = logLikelihoods;
        LogOfRates = new double[grid.Count];
        for (int g = 0; g < grid.Count; g++)
        {
            LogOfRates[g] = logPrior + grid.LogWeight[g] + logLikelihoods.Sum(s => s[g]);
        }

        LogTotal = LogDomain.LogSumExp(LogOfRates);
    }

    public PatternClass Class { get; }

    public int[] Set { get; }

    public RateGrid Grid { get; }

    public double LogPrior { get; }

    /// <summary>By sitting, then by rate.</summary>
    public double[][] LogLikelihoods { get; }

    /// <summary>Logarithm of prior times likelihood, as if all were one sitting; by rate.</summary>
    public double[] LogOfRates { get; }

    /// <summary>Their sum.</summary>
    public double LogTotal { get; }

    /// <summary>The family for answers of a single sitting.</summary>
    public static PatternFamily Family(IReadOnlyList<HypothesisWeight> weights, string[] candidates)
    {
        double[] posterior = new double[weights.Count];
        LogDomain.Normalise([.. weights.Select(w => w.LogTotal)], posterior);
        return new(candidates, [.. weights.Select((w, i) => w.Named(candidates, posterior[i])).OrderByDescending(h => h.Probability)]);
    }

    /// <summary>The hypothesis with its probability and the rates that the answers suggest.</summary>
    public PatternHypothesis Named(string[] candidates, double probability)
    {
        double[] rates = new double[Grid.Count];
        LogDomain.Normalise(LogOfRates, rates);
        double stability = 0;
        double error = 0;
        for (int g = 0; g < rates.Length; g++)
        {
            stability += rates[g] * Grid.Stability[g];
            error += rates[g] * Grid.Error[g];
        }

        return new() { Class = Class, MisconceptionIds = [.. Set.Select(i => candidates[i])], Probability = probability, Stability = stability, ErrorRate = error };
    }
}
