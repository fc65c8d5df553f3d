using System.Runtime.CompilerServices;
using DiagnosticEngine.Inference;
using DiagnosticEngine.Items;

namespace DiagnosticEngine.Selection;

/// <summary>Chooses by deterministic propagation: one right answer settles all that a skill rests on, one wrong answer all that rests on it.</summary>
/// <remarks>
/// In the manner of the "diagnosys" algorithm of Numbas' diagnostic mode, over skills in their representations. A right answer passes what was asked about and
/// everything below it; a wrong one or "not sure yet" fails it and everything above. What is settled is not asked about. Of the open ones it takes the one
/// whose answer settles most for certain: the score is the smaller of how many open ones lie below and above, itself included (Numbas itself takes the middle
/// one of a list). A wrong answer to an item for several skills fails those of them that are not passed. When nothing is open among the candidates the fixed
/// order by level goes on. All is worked out anew from what was asked; beliefs are not looked at. Safe to share between threads; closures of
/// each model are worked out once and kept while the model lives.
/// </remarks>
public sealed class PropagationSelector : IItemSelector, IIgnoresBeliefs
{
    private readonly ConditionalWeakTable<KnowledgeModel, NodeClosures> _closures = [];
    private readonly LevelOrderSelector _whenSettled = new();

    /// <inheritdoc/>
    public string Name => "propagation";

    /// <inheritdoc/>
    public SelectionDecision SelectNext(SelectionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        NodeClosures closures = _closures.GetValue(context.State.Model, m => new NodeClosures(m));
        Settlement settled = Settlement.After(context.State.Model, closures, context.Asked);
        Item[] open = [.. context.Candidates.Where(i => ResponseModel.NodesOf(context.State.Model, i).Any(settled.IsOpen))];
        if (open.Length == 0)
        {
            return _whenSettled.SelectNext(context) with { Selector = Name, Reason = "All of this is settled, so the order of the levels goes on." };
        }

        Dictionary<int, double> yields = [];
        return RankedSelection.Best(
            context.WithCandidates(open), Name, "Its answer settles most for certain, whichever way it goes.", i => YieldOf(context.State.Model, settled, yields, i));
    }

    private static double YieldOf(KnowledgeModel model, Settlement settled, Dictionary<int, double> yields, Item item)
    {
        double least = double.PositiveInfinity;
        foreach (int node in ResponseModel.NodesOf(model, item).Where(settled.IsOpen))
        {
            if (!yields.TryGetValue(node, out double yield))
            {
                yields[node] = yield = settled.LeastSettledBy(node);
            }

            least = Math.Min(least, yield);
        }

        return least;
    }
}
