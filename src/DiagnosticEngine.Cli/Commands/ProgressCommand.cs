using System.CommandLine;
using DiagnosticEngine.Cli.Output;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Items;
using DiagnosticEngine.Progress;
using DiagnosticEngine.Reporting.Programme;

namespace DiagnosticEngine.Cli.Commands;

/// <summary><c>progress</c>: what changed between two assessments, from the records of a programme or from two saved sessions.</summary>
internal static class ProgressCommand
{
    public static Command Create(ToolContext context)
    {
        Option<string?> curriculum = CommonOptions.Curriculum();
        Option<string?> records = new("--records") { Description = "The records of the programme: levels, lessons, year groups.", HelpName = "FILE" };
        Option<string?> pupil = new("--pupil") { Description = "One pupil of the records. Default: all.", HelpName = "ID" };
        SessionPair sessions = new();
        ProgrammeOptions programme = new();
        Option<string> format = CommonOptions.Format("text", "md", "html", "json");
        Option<string?> output = new("--output", "-o") { Description = "Writes a file instead of standard output.", HelpName = "FILE" };
        Command command = new("progress", "Compares two assessments: the first and the last of each pupil in the records, or two sessions of one pupil.") { curriculum, records, pupil };
        sessions.AddTo(command);
        programme.AddTo(command);
        command.Add(format);
        command.Add(output);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            bool isOfSessions = sessions.IsGiven(parsed);
            if (!isOfSessions && parsed.GetValue(records) is null)
            {
                throw new UsageException("progress takes --records FILE, or --before FILE and --after FILE.");
            }

            if (parsed.GetValue(pupil) is not null && isOfSessions)
            {
                throw new UsageException("--pupil goes with --records alone: sessions say whose they are.");
            }

            ProgrammeProgressOptions options = await programme.ReadAsync(parsed, context, cancellationToken);
            ProgrammeRecord? record = parsed.GetValue(records) is { } file ? await ProgrammeFile.ReadAsync(context, file, cancellationToken) : null;
            ItemBank bank = await CurriculumFolder.LoadAsync(context, parsed.GetValue(curriculum), cancellationToken);
            ProgressReport report = isOfSessions
                ? sessions.Compare(parsed, context, new(bank), record, options)
                : OfRecords(record!, parsed.GetValue(pupil), bank.Curriculum, options);
            await OutputFile.WriteAsync(context, parsed.GetValue(output), Written(report, bank.Curriculum, parsed.GetValue(format)!), cancellationToken);
            return await CodeAsync(report, parsed.GetValue(pupil) is not null, context);
        });
        return command;
    }

    private static ProgressReport OfRecords(ProgrammeRecord record, string? pupil, Curriculum curriculum, ProgrammeProgressOptions options)
    {
        IReadOnlyList<string> known = PupilProgress.PupilsOf(record);
        if (pupil is not null && !known.Contains(pupil, StringComparer.Ordinal))
        {
            throw new FailedCheckException($"The records know no pupil {pupil}.");
        }

        return new() { Pupils = [.. (pupil is null ? known : [pupil]).Select(p => PupilProgress.Of(record, p, curriculum, options))] };
    }

    /// <summary>Assessments that do not compare are findings; a pupil with one assessment so far is not, unless it was asked for.</summary>
    private static async Task<int> CodeAsync(ProgressReport report, bool isOne, ToolContext context)
    {
        PupilProgress[] refused = [.. report.Pupils.Where(p => p.Refusals.Any(r => isOne || r.Reason != ComparisonRefusalReason.NoPair))];
        foreach (PupilProgress pupil in refused)
        {
            await context.Error.WriteLineAsync($"diagnostic: {pupil.PupilId}: {string.Join(' ', pupil.Refusals.Select(r => r.Message))}");
        }

        return refused.Length == 0 ? ExitCodes.Clean : ExitCodes.Findings;
    }

    private static string Written(ProgressReport report, Curriculum map, string format) => format switch
    {
        "json" => Json.Indented(ProgressJson.Of(report)) + "\n",
        "md" => ProgressMarkdown.Write(report, map),
        "html" => ProgressHtml.Write(report, map),
        _ => ProgressText.Write(report, map),
    };
}
