using DiagnosticEngine.ErrorPatterns;

namespace DiagnosticEngine.Selection;

/// <summary>Misconceptions that have been seen at least once and are not yet settled.</summary>
internal static class LiveMisconceptions
{
    private const double From = 0.25;
    private const double To = 0.97;

    /// <summary>Sums what an answer is expected to tell about those that an item can show.</summary>
    /// <param name="context">The context.</param>
    /// <param name="facts">The item.</param>
    /// <param name="worth">Takes the probability of a misconception, of its answer from one who follows it, and of that answer by chance.</param>
    public static double Sum(SelectionContext context, ItemFacts facts, Func<double, double, double, double> worth)
    {
        double sum = 0;
        if (context.Patterns.Families.Count == 0)
        {
            return sum;
        }

        ErrorPatternParameters parameters = context.PatternParameters;
        foreach (string id in facts.Misconceptions)
        {
            if (context.Patterns.FamilyOf(id)?.ProbabilityOf(id) is { } p and >= From and <= To)
            {
                sum += worth(p, parameters.Consistency, facts.MatchByChance ?? parameters.OpenMatch);
            }
        }

        return sum;
    }
}
