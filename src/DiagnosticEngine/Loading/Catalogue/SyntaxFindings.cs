namespace DiagnosticEngine.Loading.Catalogue;

/// <summary>Findings about YAML itself.</summary>
internal static class SyntaxFindings
{
    public static readonly FindingKind Syntax = new(
        "DE1101", DiagnosticSeverity.Error, "The file is not well-formed YAML",
        "The YAML reader lost its way here. The rest of this file is not read; other files are.",
        "Look at this line and the one above: a missing quote, bracket or colon, or wrong indentation. Text that holds \": \" or starts with a sign needs quotes.");

    public static readonly FindingKind NotUtf8 = new(
        "DE1102", DiagnosticSeverity.Error, "The file is not valid UTF-8",
        "Files are UTF-8 text. At this place the bytes are something else, often Windows-1252 or UTF-16.",
        "Save the file as UTF-8 in the editor.");

    public static readonly FindingKind Tab = new(
        "DE1103", DiagnosticSeverity.Error, "A tab is used for indentation",
        "YAML shows its structure by spaces at the start of a line; tabs are not allowed there.",
        "Replace the tab by spaces; two per step.");

    public static readonly FindingKind TooDeep = new(
        "DE1104", DiagnosticSeverity.Error, "Lists and mappings are nested too deep",
        "Nothing in a curriculum needs more than a few levels of nesting; beyond the limit (64, if nothing else is set) the file is refused.",
        "Look for brackets that are opened and never closed.");

    public static readonly FindingKind TooManyNodes = new(
        "DE1105", DiagnosticSeverity.Error, "The curriculum has too many entries",
        "All files together hold more texts, lists and mappings than the limit (300,000, if nothing else is set). Reading stops here.",
        "Split the curriculum, or raise the limit for files that you trust.");

    public static readonly FindingKind Anchor = new(
        "DE1106", DiagnosticSeverity.Error, "Anchors and aliases are not allowed",
        "YAML's &anchors and *aliases repeat a part of a file elsewhere. Here everything stands where it is used, so that a finding always points at one place and a small file cannot grow without end.",
        "Write the part out. Text that starts with & or * needs quotes.");

    public static readonly FindingKind Tag = new(
        "DE1107", DiagnosticSeverity.Error, "Tags are not allowed",
        "YAML tags such as !!str say how a value is to be read. Here the key says so.",
        "Take the tag out. Text that starts with ! needs quotes.");

    public static readonly FindingKind DuplicateKey = new(
        "DE1108", DiagnosticSeverity.Error, "A key is given twice",
        "The same key stands twice in one mapping, so one of the values would be lost.",
        "Join the two, or rename one.");

    public static readonly FindingKind SecondDocument = new(
        "DE1109", DiagnosticSeverity.Error, "The file holds more than one document",
        "A line of three hyphens starts a second YAML document; a curriculum file is one document.",
        "Take the line out, or put the second part in a file of its own.");

    public static readonly FindingKind Empty = new(
        "DE1110", DiagnosticSeverity.Error, "The file is empty",
        "There is nothing in the file but, perhaps, comments.",
        "Begin it with schema: diagnostic/v1, or take it out of the manifest's list.");

    public static readonly FindingKind KeyNotText = new(
        "DE1111", DiagnosticSeverity.Error, "A key is not a plain text",
        "A list or mapping is used as a key. This often comes from text in braces that should be in quotes.",
        "Put text with braces or brackets in quotes.");

    public static readonly FindingKind Character = new(
        "DE1112", DiagnosticSeverity.Error, "A character is not allowed",
        "The file holds a control character or an unusual line break, which editors do not show and readers understand differently.",
        "Delete the character; it often comes from copied text.");

    public static IReadOnlyList<FindingKind> All { get; } =
        [Syntax, NotUtf8, Tab, TooDeep, TooManyNodes, Anchor, Tag, DuplicateKey, SecondDocument, Empty, KeyNotText, Character];
}
