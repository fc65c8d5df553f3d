namespace DiagnosticEngine.Loading.Catalogue;

/// <summary>Findings about the values in records.</summary>
internal static class RecordValueFindings
{
    public static readonly FindingKind NoDate = new(
        "DE2201", DiagnosticSeverity.Error, "A date is not a date",
        "Dates are written as year-month-day with four figures for the year (ISO 8601), so that day and month are never mistaken for each other.",
        "Write it like 2025-03-25.");

    public static readonly FindingKind Future = new(
        "DE2202", DiagnosticSeverity.Error, "A date is after today",
        "Records tell what has happened. A date that has not come yet is usually a wrong year.",
        "Correct the date.");

    public static readonly FindingKind Order = new(
        "DE2203", DiagnosticSeverity.Error, "Dates are in the wrong order",
        "In one file a pupil's records stand oldest first: the baseline, then each later assessment; school years go up, and a group ends after it began. A baseline dated after the record below it has usually got the wrong year.",
        "Correct the date, or put the lines in the order of their dates.");

    public static readonly FindingKind Confidence = new(
        "DE2204", DiagnosticSeverity.Error, "A confidence score is out of range",
        "Confidence is 0 (least) to 10, in at most one decimal place; in JSON it is written in tenths, 0 to 100.",
        "Correct the score, or leave it empty where it was not asked.");

    public static readonly FindingKind Level = new(
        "DE2205", DiagnosticSeverity.Error, "A level is out of range",
        "A level of its own has at most one decimal place. An average is written as the sum of its levels and how many there are, so that nothing is rounded on the way. No level is below 0 or above the top of the map.",
        "Correct the level, give an average as sum and count, or leave it empty where it was not assessed.");

    public static readonly FindingKind Number = new(
        "DE2206", DiagnosticSeverity.Error, "A number is out of range",
        "The number is not a whole number, or outside the range that makes sense.",
        "Use a whole number in the range that the message gives.");

    public static readonly FindingKind Word = new(
        "DE2207", DiagnosticSeverity.Error, "A word is not one of those allowed in records",
        "This field takes one of a few words.",
        "Use one of the words that the message gives.");

    public static readonly FindingKind Id = new(
        "DE2208", DiagnosticSeverity.Error, "An id has a form that could hold a name",
        "Ids are 1 to 40 letters, digits, dots, hyphens or underscores without spaces, so that no full name is kept. The message does not repeat the id.",
        "Use initials or an opaque id, such as C or p-017.");

    public static readonly FindingKind NameLike = new(
        "DE2209", DiagnosticSeverity.Warning, "An id looks like a name",
        "The id is written as names are: a capital and small letters. Records hold initials or opaque ids only. The message does not repeat the id.",
        "Use initials or an opaque id, such as C or p-017. A made-up word that is nobody's name may stay.");

    public static readonly FindingKind Character = new(
        "DE2210", DiagnosticSeverity.Error, "A text holds a character that cannot be kept",
        "The text holds a control character or half of a pair of characters, which tables cannot hold and editors do not show.",
        "Delete the character; it often comes from copied text.");

    public static IReadOnlyList<FindingKind> All { get; } = [NoDate, Future, Order, Confidence, Level, Number, Word, Id, NameLike, Character];
}
