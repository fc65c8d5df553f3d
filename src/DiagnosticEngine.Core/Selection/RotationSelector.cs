using DiagnosticEngine.Items;

namespace DiagnosticEngine.Selection;

/// <summary>Takes the items in turn: the one that was asked least often, the earlier in the bank where several were.</summary>
internal sealed class RotationSelector : IItemSelector
{
    public string Name => "rotation";

    public SelectionDecision SelectNext(SelectionContext context)
    {
        Dictionary<string, int> times = new(StringComparer.Ordinal);
        foreach (Item item in context.Asked.Select(a => a.Item))
        {
            times[item.Id] = times.GetValueOrDefault(item.Id) + 1;
        }

        return RankedSelection.Best(context, Name, "The questions about this skill are asked in turn.", i => -times.GetValueOrDefault(i.Id));
    }
}
