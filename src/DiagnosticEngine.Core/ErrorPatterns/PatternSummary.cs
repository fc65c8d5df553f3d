namespace DiagnosticEngine.ErrorPatterns;

/// <summary>Tells of each misconception of a family how probable it is, on what evidence, and what it cannot be told from.</summary>
internal static class PatternSummary
{
    // An answer that only an improbable pair of rules would give is no evidence for either.
    private const double WorthTelling = 0.1;

    public static IEnumerable<ErrorPattern> Of(
        PatternFamily family, IReadOnlyList<PatternObservation> observations, FamilyEvidence evidence, ErrorPatternParameters parameters)
    {
        for (int c = 0; c < family.MisconceptionIds.Count; c++)
        {
            string id = family.MisconceptionIds[c];
            PatternObservation[] opportunities = [.. observations.Where(o => o.Predicts.ContainsKey(id))];
            if (opportunities.Length == 0)
            {
                continue;
            }

            string[] same = [.. Inseparable(c, family, observations.Count, evidence)];
            PatternObservation[] matches = [.. Matches(id, family, observations)];
            double group = family.Hypotheses.Where(h => h.MisconceptionIds.Any(i => i == id || same.Contains(i, StringComparer.Ordinal))).Sum(h => h.Probability);
            yield return new()
            {
                MisconceptionId = id,
                Probability = Math.Clamp(family.ProbabilityOf(id), 0, 1),
                Opportunities = opportunities.Length,
                Evidence = matches,
                Against = [.. opportunities.Except(matches)],
                InseparableFrom = same,
                GroupProbability = Math.Clamp(group, 0, 1),
                IsNamed = group >= parameters.NamingThreshold && matches.Length >= parameters.LeastMatches && IsFirst(id, same, family),
            };
        }
    }

    // Of those that cannot be told apart one is named, with the others beside it.
    private static bool IsFirst(string id, string[] same, PatternFamily family)
    {
        double own = family.ProbabilityOf(id);
        return same.All(o => own > family.ProbabilityOf(o) || (own == family.ProbabilityOf(o) && string.CompareOrdinal(id, o) < 0));
    }

    private static IEnumerable<string> Inseparable(int candidate, PatternFamily family, int observations, FamilyEvidence evidence) =>
        Enumerable.Range(0, family.MisconceptionIds.Count)
            .Where(other => other != candidate && Enumerable.Range(0, observations).All(o => evidence.Verdict(o, candidate) == evidence.Verdict(o, other)))
            .Select(other => family.MisconceptionIds[other]);

    /// <summary>Answers that it gives by itself, or as part of the most probable set that holds it.</summary>
    private static IEnumerable<PatternObservation> Matches(string id, PatternFamily family, IReadOnlyList<PatternObservation> observations)
    {
        PatternHypothesis? likeliest = family.Hypotheses.FirstOrDefault(h => h.MisconceptionIds.Contains(id, StringComparer.Ordinal));
        IReadOnlyList<string> set = likeliest is { Probability: >= WorthTelling } ? likeliest.MisconceptionIds : [id];
        return observations.Where(o => o.VerdictOn(id) == RuleVerdict.Matches || (set.Count > 1 && !o.IsRight && Together(o, set) == RuleVerdict.Matches));
    }

    private static RuleVerdict? Together(PatternObservation observation, IReadOnlyList<string> set) =>
        observation.Joint is { } joint && set.All(i => joint.Problem.RuleOf(i) is not null) ? joint.Of([.. set.Select(i => joint.Problem.RuleOf(i)!)]) : null;
}
