using DiagnosticEngine.Loading.Catalogue;

namespace DiagnosticEngine.Loading;

/// <summary>Explains every code that a finding can have.</summary>
/// <remarks>Immutable and safe to use from many threads.</remarks>
public static class FindingCatalogue
{
    private static readonly Lazy<IReadOnlyList<FindingDescription>> Descriptions = new(() => [.. Kinds.OrderBy(k => k.Code, StringComparer.Ordinal).Select(SampleStore.Describe)]);

    /// <summary>All codes with their descriptions, in ascending order.</summary>
    public static IReadOnlyList<FindingDescription> All => Descriptions.Value;

    internal static IEnumerable<FindingKind> Kinds =>
    [
        .. FileFindings.All, .. SyntaxFindings.All, .. ShapeFindings.All, .. ReferenceFindings.All, .. MapFindings.All,
        .. ExpressionFindings.All, .. VariantFindings.All, .. PictureFindings.All, .. TaskFindings.All, .. ExampleFindings.All, .. RuleFindings.All,
        .. RecordFileFindings.All, .. RecordValueFindings.All, .. RecordLinkFindings.All,
    ];

    /// <summary>The description of a code, in upper or lower case; null when there is no such code.</summary>
    public static FindingDescription? Find(string code) => All.FirstOrDefault(d => d.Code.Equals(code, StringComparison.OrdinalIgnoreCase));
}
