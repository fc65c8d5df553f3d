using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Items;

/// <summary>Keeps a bounded number of what it is offered, each with the same chance (Vitter, 1985, algorithm R).</summary>
internal sealed class VariantSample(int capacity, DeterministicRandom random)
{
    private readonly List<(long Order, VariantDraft Draft, IReadOnlyList<MalRulePrediction> Predictions)> _kept = [];
    private long _offered;

    /// <summary>What was kept, in the order it was offered.</summary>
    public IEnumerable<(VariantDraft Draft, IReadOnlyList<MalRulePrediction> Predictions)> Kept =>
        _kept.OrderBy(k => k.Order).Select(k => (k.Draft, k.Predictions));

    public void Offer(VariantDraft draft, IReadOnlyList<MalRulePrediction> predictions)
    {
        long order = _offered++;
        if (_kept.Count < capacity)
        {
            _kept.Add((order, draft, predictions));
            return;
        }

        long place = random.NextBelow(_offered);
        if (place < capacity)
        {
            _kept[(int)place] = (order, draft, predictions);
        }
    }
}
