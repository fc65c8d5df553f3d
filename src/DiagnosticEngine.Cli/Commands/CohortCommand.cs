using System.CommandLine;
using DiagnosticEngine.Cli.Output;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Progress;
using DiagnosticEngine.Reporting.Programme;

namespace DiagnosticEngine.Cli.Commands;

/// <summary><c>cohort</c>: all pupils of a programme together.</summary>
internal static class CohortCommand
{
    public static Command Create(ToolContext context)
    {
        Option<string?> curriculum = CommonOptions.Curriculum();
        Option<string> records = new("--records") { Description = "The records of the programme, as JSON.", HelpName = "FILE", Required = true };
        Option<string> level = new("--level")
        {
            Description = "What the table is of: an area, a reporting group or a strand, with its id.",
            HelpName = "area|group|strand:ID",
            DefaultValueFactory = _ => "area:number",
        };
        ProgrammeOptions programme = new();
        Option<bool> share = new("--share") { Description = "Only pupils who gave consent, and nothing that is not to be shared." };
        Option<string> format = CommonOptions.Format("text", "md", "html", "json");
        Option<string?> output = new("--output", "-o") { Description = "Writes a file instead of standard output.", HelpName = "FILE" };
        Command command = new("cohort", "Shows start, end and gain by year group, confidence, and who is in no table and why.") { curriculum, records, level };
        programme.AddTo(command);
        command.Add(share);
        command.Add(format);
        command.Add(output);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            (LevelKind kind, string id) = LevelOf(parsed.GetValue(level)!);
            ProgrammeProgressOptions options = await programme.ReadAsync(parsed, context, cancellationToken);
            ProgrammeRecord record = await ProgrammeFile.ReadAsync(context, parsed.GetValue(records)!, cancellationToken);
            Curriculum map = (await CurriculumFolder.LoadAsync(context, parsed.GetValue(curriculum), cancellationToken)).Curriculum;
            if (!record.Levels.SelectMany(l => l.Levels).Any(l => l.Kind == kind && l.Id == id))
            {
                string[] known = [.. record.Levels.SelectMany(l => l.Levels).Select(l => $"{Names.Of(l.Kind)}:{l.Id}").Distinct(StringComparer.Ordinal)];
                throw new FailedCheckException($"The records hold no level {Names.Of(kind)}:{id}.{NearIds.Question($"{Names.Of(kind)}:{id}", known)}");
            }

            CohortReport report = CohortReport.Of(parsed.GetValue(share) ? record.ForSharing() : record, map, kind, id, options);
            await OutputFile.WriteAsync(context, parsed.GetValue(output), Written(report, map, parsed.GetValue(format)!), cancellationToken);
            return ExitCodes.Clean;
        });
        return command;
    }

    private static (LevelKind Kind, string Id) LevelOf(string text)
    {
        string[] parts = text.Split(':', 2);
        return parts is [string name, { Length: > 0 } id] && Names.LevelKindOf(name) is { } kind
            ? (kind, id)
            : throw new UsageException("--level is area, group or strand, a colon and an id, such as area:number.");
    }

    private static string Written(CohortReport report, Curriculum map, string format) => format switch
    {
        "json" => Json.Indented(CohortJson.Of(report)) + "\n",
        "md" => CohortMarkdown.Write(report, map),
        "html" => CohortHtml.Write(report, map),
        _ => CohortText.Write(report, map),
    };
}
