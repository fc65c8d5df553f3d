namespace DiagnosticEngine.Records.Tables;

/// <summary>A cell of a table: its text without quotation marks, and where it stands in the file.</summary>
/// <param name="Text">The text, as it was written.</param>
/// <param name="Start">Where it begins in the file, with its quotation mark.</param>
/// <param name="Length">How long it is in the file.</param>
/// <param name="IsQuoted">Whether it stands in quotation marks.</param>
/// <param name="Problem">What is wrong with it, in a sentence; null where nothing is.</param>
internal sealed record CsvCell(string Text, int Start, int Length, bool IsQuoted, string? Problem = null);
