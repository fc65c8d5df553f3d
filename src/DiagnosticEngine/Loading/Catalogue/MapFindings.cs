namespace DiagnosticEngine.Loading.Catalogue;

/// <summary>Findings about the map: prerequisites, areas and what is covered by items.</summary>
internal static class MapFindings
{
    public static readonly FindingKind Cycle = new(
        "DE1401", DiagnosticSeverity.Error, "Prerequisites go round in a circle",
        "Each skill of the circle waits for the next, so none of them could ever be learnt first. The finding shows every step of the circle.",
        "Take out the step that is wrong, often the one from an easier skill to a harder one.");

    public static readonly FindingKind HigherLevel = new(
        "DE1402", DiagnosticSeverity.Error, "A prerequisite is at a higher level",
        "A skill rests on one from a later school year, so one of the levels or the prerequisite is wrong.",
        "Correct the level, or take the prerequisite out.");

    public static readonly FindingKind Redundant = new(
        "DE1403", DiagnosticSeverity.Warning, "A prerequisite is already implied",
        "Other prerequisites lead to the same skill by a longer way, so this edge says nothing new and makes the map harder to read. A hard edge counts as implied by hard edges only.",
        "Take the edge out.");

    public static readonly FindingKind RepeatedPrerequisite = new(
        "DE1404", DiagnosticSeverity.Error, "A prerequisite is given twice",
        "A skill names the same prerequisite more than once.",
        "Take one of them out.");

    public static readonly FindingKind AreaCycle = new(
        "DE1405", DiagnosticSeverity.Error, "Areas include each other in a circle",
        "An area's average counts the strands of the areas that it includes; in a circle it would count itself.",
        "Take one of the includes out.");

    public static readonly FindingKind RepresentationWithoutItem = new(
        "DE1406", DiagnosticSeverity.Warning, "A declared representation has no item",
        "An assessed skill is to be met with objects, pictures and symbols, or the ones that it declares, but there is no item for one of them, so nothing can be found out there.",
        "Write an item, narrow representations, or set assessed: false for now.");

    public static readonly FindingKind UnassessedWithItems = new(
        "DE1407", DiagnosticSeverity.Warning, "A skill that is not assessed has items",
        "assessed: false says that a skill stands on the map without items, but there are some.",
        "Take out assessed: false.");

    public static readonly FindingKind Untested = new(
        "DE1408", DiagnosticSeverity.Error, "A misconception that must be tested has no mal-rule",
        "mustBeTested: true promises at least one mal-rule that names the misconception.",
        "Add the mal-rule to an item, or take the promise back.");

    public static readonly FindingKind EmptyStrand = new(
        "DE1409", DiagnosticSeverity.Warning, "A strand has no skills",
        "Nothing can be said about a strand without skills.",
        "Add its skills, list their file, or take the strand out.");

    public static readonly FindingKind UndeclaredRepresentation = new(
        "DE1410", DiagnosticSeverity.Error, "An item uses a representation that its skill does not declare",
        "The map holds a place for each representation that a skill declares; this item has none.",
        "Add the representation to the skill, or correct the item.");

    public static IReadOnlyList<FindingKind> All { get; } =
    [
        Cycle, HigherLevel, Redundant, RepeatedPrerequisite, AreaCycle, RepresentationWithoutItem,
        UnassessedWithItems, Untested, EmptyStrand, UndeclaredRepresentation,
    ];
}
