using DiagnosticEngine.Inference;

namespace DiagnosticEngine.Selection;

/// <summary>Takes the item with the largest index; the lowest number wins a tie.</summary>
internal sealed class AttributeIndexSelector<TIndex> : IAttributeItemSelector
    where TIndex : struct, IAttributeIndex
{
    private readonly TIndex _index;

    public AttributeIndexSelector(string name, TIndex index)
    {
        Name = name;
        _index = index;
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public int SelectNext(PatternPosterior posterior)
    {
        ArgumentNullException.ThrowIfNull(posterior);
        ReadOnlySpan<AttributeItem> items = posterior.Bank.ItemSpan;
        int best = -1;
        double largest = double.NegativeInfinity;
        for (int i = 0; i < items.Length; i++)
        {
            if (posterior.IsObserved(i))
            {
                continue;
            }

            double index = _index.Of(posterior, items[i]);
            if (index > largest)
            {
                largest = index;
                best = i;
            }
        }

        return best >= 0 ? best : throw new InvalidOperationException("Every item has been answered.");
    }
}
