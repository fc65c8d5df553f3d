using System.CommandLine;
using DiagnosticEngine.Cli.Output;
using DiagnosticEngine.Items;
using DiagnosticEngine.Progress;
using DiagnosticEngine.Records;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Cli.Commands;

/// <summary><c>import</c>: adds records of a programme to a file of them, or says everything that is wrong with them and changes nothing.</summary>
internal static class ImportCommand
{
    /// <summary>The policy by which a diagnosis reckons levels: strands without evidence have none.</summary>
    private const string LevelPolicy = "exclude";

    public static Command Create(ToolContext context)
    {
        Argument<string[]> files = new("FILE") { Description = "JSON (names that end in .json) or CSV; the first line of a CSV file says what it holds.", Arity = ArgumentArity.ZeroOrMore };
        Option<string> into = new("--into") { Description = "The file of records to add to; made where there is none.", HelpName = "RECORDS.json", Required = true };
        Option<string?> session = new("--session") { Description = "Also adds the levels of a session file that assess wrote; needs --date.", HelpName = "FILE" };
        Option<DateOnly?> date = DateArgument.Option("--date", "With --session: the day of the assessment, as year-month-day. Default: the one that the session noted.");
        Option<string?> curriculum = new("--curriculum")
        {
            Description = "Looks up skills, strands, groups and areas in this curriculum (folder, or the file that compile wrote). Without it they are taken as they are.",
            HelpName = "DIR|FILE",
        };
        Option<DateOnly?> today = DateArgument.Option("--today", "Dates after this day are errors. Default: today by this machine's clock.");
        Option<bool> check = new("--check") { Description = "Only checks: writes nothing." };
        Option<string> format = CommonOptions.Format("text", "json", "sarif", "github");
        Command command = new("import", "Adds records of a programme (pupils, lessons, levels, voices ...) to a file of them. Any error, and nothing is changed.")
        {
            files, into, session, date, curriculum, today, check, format,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            string path = context.PathOf(parsed.GetValue(into)!);
            AtomicFile.CheckFolder(path, "the records");
            string[] named = parsed.GetValue(files) ?? [];
            if (named.Length == 0 && parsed.GetValue(session) is null && !(parsed.GetValue(check) && File.Exists(path)))
            {
                throw new UsageException("import needs a FILE or --session.");
            }

            if (parsed.GetValue(date) is not null && parsed.GetValue(session) is null)
            {
                throw new UsageException("--date goes with --session.");
            }

            List<RecordFile> read = [];
            foreach (string name in named)
            {
                read.Add(await RecordFiles.ReadAsync(context, name, cancellationToken));
            }

            ItemBank? bank = parsed.GetValue(curriculum) is null && parsed.GetValue(session) is null
                ? null
                : await CurriculumFolder.LoadAsync(context, parsed.GetValue(curriculum), cancellationToken);
            if (parsed.GetValue(session) is { } assessed)
            {
                DateOnly? day = parsed.GetValue(date);
                read.Add(Levels(context, assessed, day, bank!));
            }

            bool isItself = read.Count == 0;
            RecordImportResult result = RecordImport.Read(
                isItself ? [await RecordFiles.ReadAsync(context, parsed.GetValue(into)!, cancellationToken)] : read,
                new()
                {
                    Into = !isItself && File.Exists(path) ? await RecordFiles.ReadAsync(context, parsed.GetValue(into)!, cancellationToken) : null,
                    Curriculum = bank?.Curriculum,
                    Today = parsed.GetValue(today) ?? context.Today,
                });
            bool writes = result.Success && !parsed.GetValue(check);
            if (writes)
            {
                AtomicFile.Write(path, System.Text.Encoding.UTF8.GetBytes(RecordExport.ToJson(result.Record!)));
            }

            await context.Out.WriteAsync(ImportOutput.Of(result, parsed.GetValue(into)!, writes, isItself, parsed.GetValue(format)!));
            return result.Success ? ExitCodes.Clean : ExitCodes.Findings;
        });
        return command;
    }

    private static RecordFile Levels(ToolContext context, string file, DateOnly? day, ItemBank bank)
    {
        AssessmentEngine engine = new(bank);
        AssessmentSession session = engine.Resume(new SessionFile(context.PathOf(file)).Read());
        LevelRecord levels = LevelRecord.Of(
            session.PupilId, day ?? session.Options.Date ?? throw new UsageException("The session does not say on which day it was: --date does."), engine.Diagnose(session));
        return RecordFile.OfRecord(file, new() { FormatVersion = ProgrammeRecord.CurrentFormat, Levels = [levels] });
    }
}
