namespace DiagnosticEngine.Loading.Catalogue;

/// <summary>Findings about how records hang together, with each other and with the map.</summary>
internal static class RecordLinkFindings
{
    public static readonly FindingKind Pupil = new(
        "DE2301", DiagnosticSeverity.Error, "A pupil is not known",
        "A record is about a pupil who is not on the list of pupils, neither in the files nor in the records that are there.",
        "Add the pupil to the list of pupils, or correct the id.");

    public static readonly FindingKind Observer = new(
        "DE2302", DiagnosticSeverity.Error, "An adult is not known",
        "A lesson or note names an adult who is not on the list of observers, so nobody could say what their role was.",
        "Add the adult to the list of observers, or correct the id.");

    public static readonly FindingKind Group = new(
        "DE2303", DiagnosticSeverity.Error, "A group is not known",
        "A lesson names a group that is not on the list of groups.",
        "Add the group, correct the id, or leave it empty for a lesson outside any group.");

    public static readonly FindingKind Skill = new(
        "DE2304", DiagnosticSeverity.Error, "A skill is not on the map",
        "A lesson names a skill that the given curriculum does not have, so it could never be counted as taught.",
        "Correct the id, or give the curriculum that the lesson was taught from.");

    public static readonly FindingKind Topic = new(
        "DE2305", DiagnosticSeverity.Error, "A strand, group or area is not on the map",
        "A level is of something that the given curriculum does not have.",
        "Correct the kind or the id.");

    public static readonly FindingKind MapVersion = new(
        "DE2306", DiagnosticSeverity.Warning, "Levels are from another version of the map",
        "The levels were reckoned on another version of the map than the given curriculum. They are kept, but they do not compare with levels on this one unless a mapping leads from one to the other.",
        "Nothing need change; to compare them, write a mapping, or give the curriculum that they were made with.");

    public static readonly FindingKind GroupSize = new(
        "DE2307", DiagnosticSeverity.Warning, "A group has more than four pupils",
        "The programme teaches in groups of at most four. A larger group is kept as it was, and said.",
        "Check the list; nothing need change if the group was as large as that.");

    public static readonly FindingKind Membership = new(
        "DE2308", DiagnosticSeverity.Warning, "A pupil at a lesson is not in its group",
        "On the day of the lesson the pupil was not in the group that was taught, or the group did not meet any more.",
        "Correct the pupil or the group, or leave the group empty; nothing need change for a guest.");

    public static readonly FindingKind NoMeasure = new(
        "DE2309", DiagnosticSeverity.Error, "A lesson is dated before any measure was agreed",
        "The form of the intervention says how it will be looked at, and that is agreed before the first lesson. An intervention cannot start without a measure.",
        "Add the measure with the day on which it was agreed, or correct the date of the lesson.");

    public static readonly FindingKind NoBaseline = new(
        "DE2310", DiagnosticSeverity.Warning, "A pupil's first lesson comes before any baseline",
        "A baseline is taken before teaching begins. Without one, nothing can be said about progress.",
        "Add the levels of the baseline, or correct its date.");

    public static readonly FindingKind NoConsent = new(
        "DE2311", DiagnosticSeverity.Information, "A pupil has no consent on record",
        "Without consent the pupil's records are kept here, but they are left out of everything that is shared.",
        "Nothing need change; add the day of the consent when it is given.");

    public static readonly FindingKind Twice = new(
        "DE2312", DiagnosticSeverity.Error, "Something stands in a file twice",
        "The same pupil, record, level or answer stands in one file more than once, so it would count twice, or one of the two would be lost.",
        "Take one of the two out, or correct its id or date.");

    public static readonly FindingKind Differs = new(
        "DE2313", DiagnosticSeverity.Error, "A record differs from one that is there",
        "A record of the same thing and the same day is there already and says something else. A later record is added and never replaces an earlier one.",
        "Correct whichever of the two is wrong, or give the later assessment its own date.");

    public static readonly FindingKind There = new(
        "DE2314", DiagnosticSeverity.Information, "A record is there already",
        "The same record is there already, so it is passed over and counts once.",
        "Nothing need change.");

    public static IReadOnlyList<FindingKind> All { get; } =
    [
        Pupil, Observer, Group, Skill, Topic, MapVersion, GroupSize, Membership, NoMeasure, NoBaseline, NoConsent, Twice, Differs, There,
    ];
}
