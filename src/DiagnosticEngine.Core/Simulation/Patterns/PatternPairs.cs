using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Items.Problems;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Simulation.Patterns;

/// <summary>Pairs of faults of one written method that a pupil can have at once, so that both can be seen.</summary>
internal static class PatternPairs
{
    private const int Tried = 400;

    /// <summary>So many of the pairs, drawn without repetition; all where there are fewer.</summary>
    public static IReadOnlyList<WrongRule[]> Of(Problem problem, int count, ulong seed)
    {
        DeterministicRandom random = DeterministicRandom.ForStream(seed, "pattern-pairs", problem.Id);
        PosedProblem[] posed = [.. Enumerable.Range(0, Tried).Select(_ => TryDraw(problem, random)).OfType<PosedProblem>()];
        WrongRule[][] all = [.. problem.Rules
            .SelectMany((one, i) => problem.Rules.Skip(i + 1).Select(other => new[] { one, other }))
            .Where(p => problem.Call is { } call && call.AreCompatible(p[0], p[1]) && ShowTogether(posed, p))];
        for (int i = all.Length - 1; i > 0; i--)
        {
            int j = (int)random.NextBelow(i + 1);
            (all[i], all[j]) = (all[j], all[i]);
        }

        return [.. all.Take(count)];
    }

    // Their joint answer differs from what either gives alone somewhere; else nobody could see that there are two.
    private static bool ShowTogether(PosedProblem[] posed, WrongRule[] pair) => posed.Any(p =>
        p.PredictTogether(pair) is { Kind: not ValueKind.None } together && pair.All(r => !p.Predict(r).Equals(together)));

    private static PosedProblem? TryDraw(Problem problem, DeterministicRandom random)
    {
        try
        {
            return problem.TryPose(problem.Given.ToDictionary(g => g.Name, g => g.At(random.NextBelow((long)g.Count)), StringComparer.Ordinal));
        }
        catch (ExpressionException)
        {
            return null;
        }
    }
}
