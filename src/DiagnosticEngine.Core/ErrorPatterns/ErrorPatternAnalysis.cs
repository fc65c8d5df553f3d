namespace DiagnosticEngine.ErrorPatterns;

/// <summary>Weighs misconceptions against each other, against slips, against guessing and against errors that no rule explains.</summary>
/// <remarks>
/// Misconceptions that the same question can show form a family; families are independent of each other. Within a family the hypotheses are: no rule, errors that no known rule
/// explains, one rule, or several at once (Brown and Burton, 1978, found compounds common). Where a rule is followed and shows, its answer comes, or the joint answer of all that
/// show; a right answer where a rule bites speaks against it. The order of answers is irrelevant within a sitting. Pure and safe to share between threads.
/// </remarks>
public static class ErrorPatternAnalysis
{
    /// <summary>Every misconception that could have shown, most probable first, then by id.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IReadOnlyList<ErrorPattern> Analyse(IReadOnlyList<PatternObservation> observations, ErrorPatternParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(observations);
        return Analyse(new PatternEvidence { Observations = observations }, parameters).Patterns;
    }

    /// <summary>What all the evidence says.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static PatternBelief Analyse(PatternEvidence evidence, ErrorPatternParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(parameters);
        List<PatternFamily> families = [];
        List<ErrorPattern> patterns = [];
        foreach (string[] candidates in Components(evidence.Observations))
        {
            PatternObservation[] observations = [.. evidence.Observations.Where(o => o.All.Any(id => Array.BinarySearch(candidates, id, StringComparer.Ordinal) >= 0))];
            FamilyAnalysis analysis = new(candidates, observations, evidence, parameters);
            PatternFamily family = analysis.Run();
            families.Add(family);
            patterns.AddRange(PatternSummary.Of(family, observations, analysis.Evidence, parameters));
        }

        return new(families, [.. patterns.OrderByDescending(p => p.Probability).ThenBy(p => p.MisconceptionId, StringComparer.Ordinal)]);
    }

    /// <summary>The ids of each family, in ordinal order: two belong together where one question can show both.</summary>
    private static IEnumerable<string[]> Components(IReadOnlyList<PatternObservation> observations)
    {
        Dictionary<string, HashSet<string>> familyOf = new(StringComparer.Ordinal);
        foreach (PatternObservation observation in observations)
        {
            HashSet<string> joined = new(observation.All, StringComparer.Ordinal);
            foreach (HashSet<string> other in joined.Select(id => familyOf.GetValueOrDefault(id)).OfType<HashSet<string>>().Distinct().ToArray())
            {
                joined.UnionWith(other);
            }

            foreach (string id in joined)
            {
                familyOf[id] = joined;
            }
        }

        return familyOf.Values.Distinct().Select(f => f.Order(StringComparer.Ordinal).ToArray()).OrderBy(f => f[0], StringComparer.Ordinal);
    }
}
