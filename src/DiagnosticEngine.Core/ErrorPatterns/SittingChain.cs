using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.ErrorPatterns;

/// <summary>What is followed may change between sittings: bugs are unstable (VanLehn, 1982).</summary>
/// <remarks>
/// From one sitting to the next a pupil keeps to a hypothesis with the retention, and otherwise takes up any one with its prior probability. The answers of each sitting are
/// averaged over the rates by themselves. The filter of a hidden Markov model (Rabiner, 1989), in the log domain.
/// </remarks>
internal sealed class SittingChain(IReadOnlyList<HypothesisWeight> weights, int sittings, ErrorPatternParameters parameters)
{
    public PatternFamily Family(string[] candidates)
    {
        double[] logPrior = [.. weights.Select(w => w.LogPrior)];
        double[] prior = new double[weights.Count];
        LogDomain.Normalise(logPrior, prior);
        double[] belief = [.. prior];
        double[] logs = new double[weights.Count];
        for (int sitting = 0; sitting < sittings; sitting++)
        {
            for (int h = 0; h < belief.Length; h++)
            {
                double before = sitting == 0 ? belief[h] : (parameters.Retention * belief[h]) + ((1 - parameters.Retention) * prior[h]);
                logs[h] = Math.Log(before) + LogLikelihood(weights[h], sitting);
            }

            LogDomain.Normalise(logs, belief);
        }

        return new(candidates, [.. weights.Select((w, i) => w.Named(candidates, belief[i])).OrderByDescending(h => h.Probability)]);
    }

    private static double LogLikelihood(HypothesisWeight weight, int sitting)
    {
        double[] logs = new double[weight.Grid.Count];
        for (int g = 0; g < logs.Length; g++)
        {
            logs[g] = weight.Grid.LogWeight[g] + weight.LogLikelihoods[sitting][g];
        }

        return LogDomain.LogSumExp(logs);
    }
}
