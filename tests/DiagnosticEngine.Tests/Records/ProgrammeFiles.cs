using DiagnosticEngine.Loading;
using DiagnosticEngine.Records;

namespace DiagnosticEngine.Tests.Records;

/// <summary>The tables of Records/Data: the programme's cases, the shape of its first table and the twelve pupils of its second.</summary>
internal static class ProgrammeFiles
{
    public static readonly DateOnly Today = new(2025, 3, 31);

    public static string Text(string table) => File.ReadAllText(Path.Combine(Repository.Root, "tests", "DiagnosticEngine.Tests", "Records", "Data", table + ".csv"));

    /// <summary>Every table, some of them in another version.</summary>
    public static RecordFile[] All(params (string Table, string Text)[] changed) =>
        [.. RecordExport.Kinds.Select(k => RecordFile.OfText(k + ".csv", changed.FirstOrDefault(c => c.Table == k).Text ?? Text(k)))];

    public static RecordImportResult Import(params (string Table, string Text)[] changed) => RecordImport.Read(All(changed), new() { Today = Today });

    /// <summary>"file:line:column CODE" of each error.</summary>
    public static string Errors(RecordImportResult result) =>
        string.Join("\n", result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => $"{d.Location} {d.Code}"));

    /// <summary>Imports the table alone into all others as they are.</summary>
    public static RecordImportResult ImportInto(string table, string text) => RecordImport.Read(
        [RecordFile.OfText(table + ".csv", text)],
        new() { Today = Today, Into = RecordFile.OfText("records.json", RecordExport.ToJson(Import().Record!)) });
}
