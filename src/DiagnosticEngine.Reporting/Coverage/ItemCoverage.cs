using DiagnosticEngine.Items;

namespace DiagnosticEngine.Reporting.Coverage;

/// <summary>An item and how many variants it has.</summary>
/// <param name="Item">The item.</param>
/// <param name="Survey">What came of looking through its variants.</param>
public sealed record ItemCoverage(Item Item, VariantSurvey Survey)
{
    /// <summary>Whether something differs between variants.</summary>
    public bool IsTemplate => Item.Parameters.Count > 0;
}
