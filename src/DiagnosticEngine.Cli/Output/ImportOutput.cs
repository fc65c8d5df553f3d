using System.Globalization;
using System.Text.Json.Nodes;
using DiagnosticEngine.Records;

namespace DiagnosticEngine.Cli.Output;

/// <summary>What came of an import.</summary>
internal static class ImportOutput
{
    public static string Of(RecordImportResult result, string into, bool isWritten, bool isItself, string format) => format switch
    {
        "json" => Json.Indented(ToJson(result, isWritten)) + "\n",
        "sarif" => Json.Indented(FindingsSarif.Of(result.Diagnostics)) + "\n",
        "github" => FindingsGitHub.Of(result.Diagnostics),
        _ => FindingsText.List(result.Diagnostics) + FindingsText.Counts(result.Diagnostics) + Summary(result, into, isWritten, isItself),
    };

    private static JsonObject ToJson(RecordImportResult result, bool isWritten)
    {
        JsonObject json = Json.Result();
        json["success"] = result.Success;
        json["written"] = isWritten;
        JsonObject added = [];
        foreach ((RecordKind kind, int count) in result.Added.Where(_ => result.Success).OrderBy(a => a.Key))
        {
            added[NameOf(kind)] = count;
        }

        json["added"] = added;
        json["alreadyThere"] = result.Skipped;
        json["findings"] = FindingsJson.List(result.Diagnostics);
        return json;
    }

    private static string Summary(RecordImportResult result, string into, bool isWritten, bool isItself)
    {
        if (!result.Success)
        {
            return isItself ? $"{into} has errors. Nothing was written.\n" : $"Nothing was added: {into} is as it was.\n";
        }

        string added = result.Added.Count == 0
            ? "nothing new"
            : string.Join(", ", result.Added.OrderBy(a => a.Key).Select(a => string.Create(CultureInfo.InvariantCulture, $"{NameOf(a.Key)} {a.Value}")));
        string there = result.Skipped == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"; already there: {result.Skipped}");
        if (isItself)
        {
            return $"{into} is sound: {added}. Nothing was written.\n";
        }

        return isWritten ? $"Added to {into}: {added}{there}.\n" : $"Would be added to {into}: {added}{there}. Nothing was written.\n";
    }

    private static string NameOf(RecordKind kind) => RecordExport.Kinds[(int)kind];
}
