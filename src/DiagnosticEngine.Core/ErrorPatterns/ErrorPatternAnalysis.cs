using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.ErrorPatterns;

/// <summary>Weighs misconceptions against each other, against slips and against guessing.</summary>
/// <remarks>
/// Hypotheses: the pupil follows no misconception, one, or two at once (Brown and Burton, 1978, found compounds common). Where what is followed
/// bites, its answer comes with the consistency (shared where two bite), and any other answer with the rest; for everyone else a particular
/// wrong answer comes by chance. Exact over these hypotheses, so the order of answers is irrelevant. Pure and safe to share between threads.
/// </remarks>
public static class ErrorPatternAnalysis
{
    /// <summary>Every misconception that could have shown, most probable first, then by id.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IReadOnlyList<ErrorPattern> Analyse(IReadOnlyList<PatternObservation> observations, ErrorPatternParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(observations);
        ArgumentNullException.ThrowIfNull(parameters);
        string[] candidates = [.. observations.SelectMany(o => o.Predicts.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        List<(int First, int Second)> hypotheses = Hypotheses(candidates, observations);
        double[] logs = [.. hypotheses.Select(h => LogPosterior(h, candidates, observations, parameters))];
        double[] posterior = new double[logs.Length];
        LogDomain.Normalise(logs, posterior);

        double[] probability = new double[candidates.Length];
        for (int h = 0; h < posterior.Length; h++)
        {
            if (hypotheses[h].First >= 0)
            {
                probability[hypotheses[h].First] += posterior[h];
            }

            if (hypotheses[h].Second >= 0)
            {
                probability[hypotheses[h].Second] += posterior[h];
            }
        }

        return [.. candidates
            .Select((id, c) => Pattern(id, Math.Clamp(probability[c], 0, 1), observations, parameters))
            .OrderByDescending(p => p.Probability)
            .ThenBy(p => p.MisconceptionId, StringComparer.Ordinal)];
    }

    private static ErrorPattern Pattern(string id, double probability, IReadOnlyList<PatternObservation> observations, ErrorPatternParameters parameters)
    {
        PatternObservation[] evidence = [.. observations.Where(o => o.Matches.Contains(id, StringComparer.Ordinal))];
        return new()
        {
            MisconceptionId = id,
            Probability = probability,
            Opportunities = observations.Count(o => o.Predicts.ContainsKey(id)),
            Evidence = evidence,
            IsNamed = probability >= parameters.NamingThreshold && evidence.Length >= parameters.LeastMatches,
        };
    }

    private static List<(int First, int Second)> Hypotheses(string[] candidates, IReadOnlyList<PatternObservation> observations)
    {
        List<(int First, int Second)> hypotheses = [(-1, -1), .. candidates.Select((_, i) => (i, -1))];
        HashSet<string> matched = [.. observations.SelectMany(o => o.Matches)];
        int[] shown = [.. Enumerable.Range(0, candidates.Length).Where(i => matched.Contains(candidates[i]))];
        // A pair explains more than its parts only where both have shown.
        hypotheses.AddRange(shown.SelectMany((first, i) => shown.Skip(i + 1).Select(second => (first, second))));
        return hypotheses;
    }

    private static double LogPosterior(
        (int First, int Second) hypothesis, string[] candidates, IReadOnlyList<PatternObservation> observations, ErrorPatternParameters parameters)
    {
        double log = (hypothesis.First < 0 ? 0 : LogOdds(parameters.Prior)) + (hypothesis.Second < 0 ? 0 : LogOdds(parameters.SecondPrior));
        foreach (PatternObservation observation in observations)
        {
            int bites = 0;
            int matches = 0;
            Count(hypothesis.First, candidates, observation, ref bites, ref matches);
            Count(hypothesis.Second, candidates, observation, ref bites, ref matches);
            if (bites == 0)
            {
                continue;
            }

            // Relative to a pupil who follows nothing, for whom a particular wrong answer has the chance of a match.
            log += observation.Weight * (matches > 0
                ? Math.Log(parameters.Consistency * matches / bites / observation.ChanceOfMatch)
                : Math.Log((1 - parameters.Consistency) / (1 - observation.ChanceOfMatch)));
        }

        return log;
    }

    private static double LogOdds(double probability) => Math.Log(probability / (1 - probability));

    private static void Count(int candidate, string[] candidates, PatternObservation observation, ref int bites, ref int matches)
    {
        if (candidate >= 0 && observation.Predicts.ContainsKey(candidates[candidate]))
        {
            bites++;
            matches += observation.Matches.Contains(candidates[candidate], StringComparer.Ordinal) ? 1 : 0;
        }
    }
}
