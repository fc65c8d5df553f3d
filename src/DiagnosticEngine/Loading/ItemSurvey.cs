using DiagnosticEngine.Items;

namespace DiagnosticEngine.Loading;

/// <summary>What came of trying out an item's variants.</summary>
/// <param name="ItemId">Id of the item.</param>
/// <param name="Survey">The counts, and up to 200 variants.</param>
public sealed record ItemSurvey(string ItemId, VariantSurvey Survey)
{
    /// <summary>How many responses were scored: the right answers of the variants kept, in the ways that pupils write them, and the options of a choice.</summary>
    public int Writings { get; init; }

    /// <summary>Share of the combinations meeting every condition that are never drawn, because outcomes would be confused, 0 to 1.</summary>
    public double RefusedShare => Survey.SatisfyingConstraints == 0 ? 0 : 1 - ((double)Survey.Accepted / Survey.SatisfyingConstraints);

    /// <summary>Variants among those kept in which two misconceptions that the item names lead to the same answer; drawing refuses them, so there should be none.</summary>
    public int Collisions => Survey.Variants.Count(v =>
        v.Predictions.Where(p => p.MisconceptionId is not null).GroupBy(p => p.Gives.ToString(), StringComparer.OrdinalIgnoreCase).Any(g => g.Select(p => p.MisconceptionId).Distinct(StringComparer.Ordinal).Count() > 1));
}
