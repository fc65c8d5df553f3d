namespace DiagnosticEngine.Loading.Catalogue;

/// <summary>Findings about ids: who is who.</summary>
internal static class ReferenceFindings
{
    public static readonly FindingKind Duplicate = new(
        "DE1301", DiagnosticSeverity.Error, "An id is used twice",
        "Two things of the same sort have the same id, so nobody could say which is meant. An id is for ever: it also names old answers.",
        "Give the newer one another id.");

    public static readonly FindingKind Unknown = new(
        "DE1302", DiagnosticSeverity.Error, "An id is not known",
        "The id names something that no listed file holds.",
        "Correct the spelling, add the thing, or list its file in the manifest.");

    public static readonly FindingKind NameTwice = new(
        "DE1303", DiagnosticSeverity.Error, "A name means two things in one item",
        "Parameters, computed values and checklist lines share one set of names, because expressions use them all.",
        "Rename one of them.");

    public static IReadOnlyList<FindingKind> All { get; } = [Duplicate, Unknown, NameTwice];
}
