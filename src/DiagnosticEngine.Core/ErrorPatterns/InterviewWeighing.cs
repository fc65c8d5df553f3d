namespace DiagnosticEngine.ErrorPatterns;

/// <summary>Weighs the outcomes of conversations on what the answers alone say about misconceptions.</summary>
/// <remarks>By Bayes' rule on each misconception for itself. A conversation is no match: it names no pattern by itself. Pure and safe to share between threads.</remarks>
public static class InterviewWeighing
{
    /// <summary>The patterns with the outcomes weighed in, most probable first, then by id.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IReadOnlyList<ErrorPattern> Weigh(
        IReadOnlyList<ErrorPattern> patterns, IReadOnlyList<InterviewEvidence> interviews, ErrorPatternParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        ArgumentNullException.ThrowIfNull(interviews);
        ArgumentNullException.ThrowIfNull(parameters);
        return interviews.Count == 0 ? patterns :
        [
            .. patterns
                .Select(p => Weigh(p, interviews, parameters))
                .OrderByDescending(p => p.Probability)
                .ThenBy(p => p.MisconceptionId, StringComparer.Ordinal),
        ];
    }

    private static ErrorPattern Weigh(ErrorPattern pattern, IReadOnlyList<InterviewEvidence> interviews, ErrorPatternParameters parameters)
    {
        double held = pattern.Probability;
        double not = 1 - pattern.Probability;
        foreach (InterviewEvidence interview in interviews.Where(i => string.Equals(i.MisconceptionId, pattern.MisconceptionId, StringComparison.Ordinal)))
        {
            (double whenHeld, double whenNot) = parameters.LikelihoodsOf(interview.Outcome);
            held *= whenHeld;
            not *= whenNot;
        }

        double probability = held + not > 0 ? held / (held + not) : pattern.Probability;
        return pattern with
        {
            Probability = probability,
            IsNamed = probability >= parameters.NamingThreshold && pattern.Evidence.Count >= parameters.LeastMatches,
        };
    }
}
