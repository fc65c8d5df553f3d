using System.CommandLine;
using DiagnosticEngine.Progress;
using DiagnosticEngine.Records;

namespace DiagnosticEngine.Cli.Commands;

/// <summary><c>export</c>: writes records of a programme as JSON or as a table that import reads again.</summary>
internal static class ExportCommand
{
    private const string Everything = "all";

    public static Command Create(ToolContext context)
    {
        Option<string> records = new("--records") { Description = "The file of records.", HelpName = "RECORDS.json", Required = true };
        Option<string> kind = new("--kind")
        {
            Description = $"What to write: {string.Join(", ", RecordExport.Kinds)}, or all (as JSON).",
            HelpName = "KIND",
            DefaultValueFactory = _ => Everything,
        };
        kind.AcceptOnlyFromAmong([.. RecordExport.Kinds, Everything]);
        Option<string> format = CommonOptions.Format("json", "csv");
        Option<bool> share = new("--share")
        {
            Description = "Only what may leave the school: pupils with consent, words that may be shown; no notes, interests, feelings, and nothing of who was identified and why.",
        };
        Option<string?> output = new("--output", "-o") { Description = "The file to write; standard output if there is none.", HelpName = "FILE" };
        Command command = new("export", "Writes records of a programme as JSON, or a kind of them as CSV; import reads both again.") { records, kind, format, share, output };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            string asked = parsed.GetValue(kind)!;
            bool isTable = parsed.GetValue(format) == "csv";
            if (isTable && asked == Everything)
            {
                throw new UsageException("A CSV file holds one kind of record: name it with --kind.");
            }

            ProgrammeRecord record = await ReadAsync(context, parsed.GetValue(records)!, cancellationToken);
            record = parsed.GetValue(share) ? record.ForSharing() : record;
            RecordKind? one = RecordExport.KindOf(asked);
            string text = isTable ? RecordExport.ToCsv(record, one!.Value) : RecordExport.ToJson(one is null ? record : RecordExport.Only(record, one.Value));
            await OutputFile.WriteAsync(context, parsed.GetValue(output), text, cancellationToken);
            return ExitCodes.Clean;
        });
        return command;
    }

    private static async Task<ProgrammeRecord> ReadAsync(ToolContext context, string name, CancellationToken cancellationToken)
    {
        RecordFile file = await RecordFiles.ReadAsync(context, name, cancellationToken);
        try
        {
            return ProgrammeRecord.FromJson(System.Text.Encoding.UTF8.GetString(file.Content.Span).TrimStart('\uFEFF'));
        }
        catch (RecordFormatException e)
        {
            throw new FailedCheckException($"{name}: {e.Message} \"diagnostic import --check --into {name}\" lists what is wrong.");
        }
    }
}
