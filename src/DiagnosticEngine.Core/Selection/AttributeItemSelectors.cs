namespace DiagnosticEngine.Selection;

/// <summary>Rules that choose items of a flat bank.</summary>
/// <remarks>
/// Under the DINA model an answer hangs only on whether a pupil has all attributes of the item, so each index is a closed form in the probability of
/// that (<see cref="Inference.PatternPosterior.ProbabilityOfAll"/>) and costs the same however many patterns there are.
/// </remarks>
public static class AttributeItemSelectors
{
    /// <summary>"gdi": G-DINA discrimination index, the variance of the chance of a right answer (Kaplan, de la Torre and Barrada, 2015).</summary>
    public static IAttributeItemSelector Discrimination { get; } = new AttributeIndexSelector<AttributeDiscrimination>("gdi", default);

    /// <summary>
    /// "information": mutual information of answer and pattern (Wang, 2013), the same as least expected entropy of the posterior (Tatsuoka, 2002) and as the
    /// Jensen-Shannon divergence (Minchen and de la Torre, 2016); exact to all digits however little is left to learn.
    /// </summary>
    public static IAttributeItemSelector Information { get; } = new AttributeIndexSelector<AttributeInformation>("information", default);

    /// <summary>
    /// "jsd": the same quantity by the published sum over all patterns, so that item sequences can be compared with those of other programs to the last
    /// item. Its cost grows with the number of patterns.
    /// </summary>
    public static IAttributeItemSelector JensenShannon { get; } = new AttributeIndexSelector<AttributeJensenShannon>("jsd", default);

    /// <summary>"divergence": modified posterior-weighted Kullback-Leibler index (Kaplan, de la Torre and Barrada, 2015).</summary>
    public static IAttributeItemSelector Divergence { get; } = new AttributeIndexSelector<AttributeDivergence>("divergence", default);

    /// <summary>
    /// What to use where nothing speaks for another: <see cref="Discrimination"/>. On simulated banks no published index, mixture of them or look-ahead of two items finds
    /// more whole patterns after 5 to 20 items, and this one costs least (see docs/comparison.md).
    /// </summary>
    public static IAttributeItemSelector Default => Discrimination;
}
