using System.Globalization;
using DiagnosticEngine.Items;

namespace DiagnosticEngine.Selection;

/// <summary>Takes one of the best few by chance, so that not everybody is asked the same (randomesque; Kingsbury and Zara, 1989).</summary>
internal sealed class RandomesqueSelector(IItemSelector inner, int amongBest) : IItemSelector
{
    public string Name => inner.Name;

    public SelectionDecision SelectNext(SelectionContext context)
    {
        SelectionDecision best = inner.SelectNext(context);
        int count = Math.Min(amongBest, best.Candidates.Count);
        if (count < 2)
        {
            return best;
        }

        Item chosen = context.Bank.GetItem(best.Candidates[(int)context.Random.NextBelow(count)].ItemId);
        return best with
        {
            Item = chosen,
            Rule = RuleName.Join(best.Rule, "randomesque"),
            Reason = best.Reason + string.Create(CultureInfo.InvariantCulture, $" It was taken by chance from the best {count}, so that not everybody is asked the same."),
        };
    }
}
