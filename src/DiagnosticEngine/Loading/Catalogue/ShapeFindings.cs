namespace DiagnosticEngine.Loading.Catalogue;

/// <summary>Findings about keys and values: what a file may say and how.</summary>
internal static class ShapeFindings
{
    public static readonly FindingKind UnknownKey = new(
        "DE1201", DiagnosticSeverity.Error, "A key is not known",
        "Only the keys in the authoring guide mean something; a misspelt key would silently do nothing.",
        "Correct the spelling, or take the key out.");

    public static readonly FindingKind WrongType = new(
        "DE1202", DiagnosticSeverity.Error, "A value has the wrong shape",
        "A text, a list or a mapping stands where another shape is needed.",
        "Write a list as [a, b] or as lines that begin with a hyphen, and a mapping as key: value.");

    public static readonly FindingKind Missing = new(
        "DE1203", DiagnosticSeverity.Error, "A value is missing",
        "Something that is needed is not there, or its key has no value.",
        "Add the key with a value.");

    public static readonly FindingKind BadValue = new(
        "DE1204", DiagnosticSeverity.Error, "A value is not allowed",
        "The value is outside the range that makes sense, or is not a number where one is needed.",
        "Use a value in the range that the message gives.");

    public static readonly FindingKind BadId = new(
        "DE1205", DiagnosticSeverity.Error, "An id has the wrong form",
        "Ids are lower-case words or figures joined by dots and hyphens, at most 100 characters, so that they can stand in files, addresses and commands.",
        "Write it like sub.column-one-exchange.");

    public static readonly FindingKind UnknownWord = new(
        "DE1206", DiagnosticSeverity.Error, "A word is not one of those allowed",
        "This key takes one of a few words.",
        "Use one of the words that the message gives.");

    public static readonly FindingKind SchemaMissing = new(
        "DE1207", DiagnosticSeverity.Error, "The schema version is missing",
        "Every file says which version of the format it is written in, so that later versions can still read it.",
        "Begin the file with schema: diagnostic/v1.");

    public static readonly FindingKind SchemaUnsupported = new(
        "DE1208", DiagnosticSeverity.Error, "The schema version is not supported",
        "The file is written in a version of the format that this version of the program does not read.",
        "Write schema: diagnostic/v1, or use a newer program.");

    public static readonly FindingKind LanguageMissing = new(
        "DE1209", DiagnosticSeverity.Error, "A text has no version in the default language",
        "A text in several languages needs one in the manifest's language, which is shown where no other fits.",
        "Add a text under the manifest's language.");

    public static readonly FindingKind KeyNotForKind = new(
        "DE1210", DiagnosticSeverity.Error, "A key does not fit the item's kind",
        "Some keys belong to some kinds of item only: options to choice, the script and the checklist to observed tasks, the answer to all others.",
        "Take the key out, or change the kind.");

    public static readonly FindingKind BadName = new(
        "DE1211", DiagnosticSeverity.Error, "A name cannot be used in expressions",
        "Parameters, computed values and checklist lines are named in expressions, so their names are a letter followed by letters and figures, and not a word of the expression language.",
        "Write it like equalParts.");

    public static readonly FindingKind BadLanguage = new(
        "DE1212", DiagnosticSeverity.Error, "A language tag has the wrong form",
        "Languages are named by BCP 47 tags, such as en-GB, cy or pl.",
        "Use the tag of the language.");

    public static IReadOnlyList<FindingKind> All { get; } =
    [
        UnknownKey, WrongType, Missing, BadValue, BadId, UnknownWord, SchemaMissing, SchemaUnsupported,
        LanguageMissing, KeyNotForKind, BadName, BadLanguage,
    ];
}
