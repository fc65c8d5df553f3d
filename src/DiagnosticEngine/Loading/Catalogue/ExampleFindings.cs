namespace DiagnosticEngine.Loading.Catalogue;

/// <summary>Findings about examples, the author's own tests.</summary>
internal static class ExampleFindings
{
    public static readonly FindingKind Fails = new(
        "DE1901", DiagnosticSeverity.Error, "An example fails",
        "The response or the checklist of the example leads to another outcome than the author expects, so the item or the example is wrong.",
        "Work the example out by hand; then correct the item, or the example.");

    public static readonly FindingKind NoVariant = new(
        "DE1902", DiagnosticSeverity.Error, "An example's numbers make no variant",
        "The values under with are not values of the parameters, do not meet the conditions, or make outcomes coincide, so the item is never asked with them.",
        "Use numbers that the item can be asked with.");

    public static readonly FindingKind WrongObservations = new(
        "DE1903", DiagnosticSeverity.Error, "An example's checklist does not fit",
        "An entry is not a line of the checklist, has another kind of value, or a line that is not optional is left out.",
        "Give each line of the checklist its value.");

    public static IReadOnlyList<FindingKind> All { get; } = [Fails, NoVariant, WrongObservations];
}
