namespace DiagnosticEngine.Loading.Catalogue;

/// <summary>Findings about the files that records come in: JSON and tables.</summary>
internal static class RecordFileFindings
{
    public static readonly FindingKind Syntax = new(
        "DE2101", DiagnosticSeverity.Error, "The records are not well-formed JSON",
        "The JSON reader lost its way here. Nothing of this file is read, and nothing of the whole import is kept.",
        "Look at this line and the one above: a missing quotation mark, bracket or comma.");

    public static readonly FindingKind Format = new(
        "DE2102", DiagnosticSeverity.Error, "The format of the records is not known",
        "Records say which version of the format they are written in, so that later versions can still read them.",
        "Write \"formatVersion\": 1, or use a newer program.");

    public static readonly FindingKind UnknownField = new(
        "DE2103", DiagnosticSeverity.Error, "A field is not known",
        "Only the fields of the format mean something; a misspelt one would be lost. There is no field for a name, and none for a picture.",
        "Correct the spelling, or take the field out.");

    public static readonly FindingKind Missing = new(
        "DE2104", DiagnosticSeverity.Error, "A value is missing",
        "Something that a record cannot do without is not there: the field or the cell is empty.",
        "Fill it in.");

    public static readonly FindingKind Shape = new(
        "DE2105", DiagnosticSeverity.Error, "A value has the wrong shape",
        "A text, a number, a list or an object stands where another shape is needed.",
        "Write lists in square brackets, objects in braces, texts in quotation marks and numbers without.");

    public static readonly FindingKind UnknownTable = new(
        "DE2106", DiagnosticSeverity.Error, "The kind of table is not recognised",
        "The first line of a CSV file names its columns, and the columns say what the table holds. These are the columns of no table.",
        "Begin the file with one of the lines in docs/records.md, or give JSON files names that end in .json.");

    public static readonly FindingKind UnknownColumn = new(
        "DE2107", DiagnosticSeverity.Error, "A column is not known",
        "A table of this kind has no such column; what stands in it would be lost.",
        "Correct the name of the column, or take the column out.");

    public static readonly FindingKind MissingColumn = new(
        "DE2108", DiagnosticSeverity.Error, "A column is missing",
        "A table of this kind needs the column.",
        "Add the column to the first line and to every line below.");

    public static readonly FindingKind BrokenLine = new(
        "DE2109", DiagnosticSeverity.Error, "A line does not fit its columns",
        "A line has more or fewer cells than there are columns, or a quotation mark is never closed or stands inside a text.",
        "Put text with commas, line breaks or quotation marks in quotation marks, and write a quotation mark inside it twice.");

    public static readonly FindingKind GivenTwice = new(
        "DE2110", DiagnosticSeverity.Error, "A field or column is given twice",
        "One of the two values would be lost.",
        "Take one of the two out.");

    public static readonly FindingKind LinesDiffer = new(
        "DE2111", DiagnosticSeverity.Error, "Two lines of one record do not agree",
        "Several lines make up one record, such as the pupils of one lesson or the levels of one day, and what they share is not the same in all of them.",
        "Make the lines agree, leave the cell empty in the later ones, or give the records different ids.");

    public static IReadOnlyList<FindingKind> All { get; } =
        [Syntax, Format, UnknownField, Missing, Shape, UnknownTable, UnknownColumn, MissingColumn, BrokenLine, GivenTwice, LinesDiffer];
}
