using DiagnosticEngine.Items;

namespace DiagnosticEngine.Selection;

/// <summary>Lets a selector choose only from the groups of strands that are furthest behind their share of the questions.</summary>
internal sealed class BalancedSelector(IItemSelector inner, ContentGroups groups) : IItemSelector
{
    public string Name => inner.Name;

    public SelectionDecision SelectNext(SelectionContext context)
    {
        Item[] behind = groups.FurthestBehind(context);
        if (behind.Length == context.Candidates.Count)
        {
            return inner.SelectNext(context);
        }

        SelectionDecision decision = inner.SelectNext(context.WithCandidates(behind));
        return decision with
        {
            Rule = RuleName.Join("content-balance", decision.Rule),
            Reason = $"The questions are shared between the strands, and this one is due: {ContentGroups.NamesOf(context, behind)}. {decision.Reason}",
        };
    }
}
