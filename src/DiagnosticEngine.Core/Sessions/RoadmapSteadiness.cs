using DiagnosticEngine.Inference;
using DiagnosticEngine.Items;

namespace DiagnosticEngine.Sessions;

/// <summary>How likely the next answer leaves the first steps of the roadmap as they are.</summary>
internal static class RoadmapSteadiness
{
    /// <summary>How many of the most telling questions are looked at: the next one is among them, or tells less.</summary>
    private const int LookedAt = 4;

    /// <summary>The least probability over the most telling questions, 0 to 1; 1 where there is no question, 0 where beliefs have no sample.</summary>
    public static double Of(KnowledgeState state, IEnumerable<Item> items, IReadOnlyList<string> now, Func<KnowledgeState, IReadOnlyList<string>> outline)
    {
        if (state.Sample is null)
        {
            return 0;
        }

        return items
            .Select(i => (Nodes: ResponseModel.NodesOf(state.Model, i), Likelihoods: ResponseModel.LikelihoodsOf(state.Model.Parameters, i)))
            .Where(q => q.Nodes.Length > 0)
            .Select(q => (q.Nodes, q.Likelihoods, Secured: ResponseModel.SecuredIn(state, q.Nodes)))
            .OrderByDescending(q => q.Likelihoods.Information(q.Secured))
            .Take(LookedAt)
            .Select(q => Unchanged(state, q.Nodes, q.Likelihoods, q.Secured, now, outline))
            .DefaultIfEmpty(1)
            .Min();
    }

    private static double Unchanged(
        KnowledgeState state, int[] nodes, OutcomeLikelihoods l, double secured, IReadOnlyList<string> now, Func<KnowledgeState, IReadOnlyList<string>> outline)
    {
        (double WhenSecured, double WhenNot)[] outcomes =
        [
            (l.RightWhenSecured, l.RightWhenNot), (l.WrongWhenSecured, l.WrongWhenNot), (l.NotSureWhenSecured, l.NotSureWhenNot),
        ];
        double unchanged = 0;
        foreach ((double whenSecured, double whenNot) in outcomes)
        {
            double chance = (secured * whenSecured) + ((1 - secured) * whenNot);
            if (chance > 0 && state.Suppose(new() { Nodes = nodes, WhenSecured = whenSecured, WhenNot = whenNot }) is { } then)
            {
                unchanged += outline(then).SequenceEqual(now, StringComparer.Ordinal) ? chance : 0;
            }
        }

        return unchanged;
    }
}
