using DiagnosticEngine.Items.Expressions;

namespace DiagnosticEngine.Items;

/// <summary>Counts refusals of one sort and keeps the first.</summary>
internal sealed class RefusalTally
{
    public int Count { get; private set; }

    public VariantRefusal? First { get; private set; }

    public void Add(Item item, IReadOnlyDictionary<string, Value> values, VariantRefusal refusal)
    {
        Count++;
        First ??= refusal with { Key = VariantRenderer.KeyOf(item, values) };
    }
}
