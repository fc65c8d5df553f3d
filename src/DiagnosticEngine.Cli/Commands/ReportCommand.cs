using System.CommandLine;
using System.Text.Json.Nodes;
using DiagnosticEngine.Cli.Output;
using DiagnosticEngine.Items;
using DiagnosticEngine.Progress;
using DiagnosticEngine.Reporting.Pupils;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Cli.Commands;

/// <summary><c>report</c>: what a school can act on, from a saved session; or the page for the pupil.</summary>
internal static class ReportCommand
{
    private const string ForPupil = "pupil";

    public static Command Create(ToolContext context)
    {
        ReportOptions options = new();
        Command command = new("report", "Writes the report about a pupil: what is there, what comes next, what to teach, and every answer behind it.");
        options.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (parsed.GetValue(options.Steps) < 0)
            {
                throw new UsageException("--steps is at least 0.");
            }

            string? output = parsed.GetValue(options.Output);
            if (output is not null)
            {
                AtomicFile.CheckFolder(context.PathOf(output), "the report");
            }

            ItemBank bank = await CurriculumFolder.LoadAsync(context, parsed.GetValue(options.Curriculum), cancellationToken);
            AssessmentEngine engine = new(bank, new() { Diagnosis = new() { Levels = options.PolicyOf(parsed, bank.Curriculum) } });
            AssessmentSession[] sessions = [.. parsed.GetValue(options.Session)!.Select(f => engine.Resume(new SessionFile(context.PathOf(f)).Read()))];
            ProgrammeRecord? records = parsed.GetValue(options.Records) is { } file ? await ProgrammeFile.ReadAsync(context, file, cancellationToken) : null;
            AssessmentSession session = PupilSessions.Latest(sessions);
            DateOnly? day = parsed.GetValue(options.Date) ?? session.Options.Date;
            PupilReport report = new()
            {
                Session = session,
                Diagnosis = engine.Diagnose(session),
                Roadmap = engine.PlanRoadmap(session),
                Day = day,
                Point = options.PointOf(parsed, session, records, day),
                Records = records,
                Progress = PupilSessions.Progress(engine, sessions, records, await options.Programme.ReadAsync(parsed, context, cancellationToken)),
                FullSteps = parsed.GetValue(options.Steps),
            };
            string text = Write(report, parsed.GetValue(options.For)!, parsed.GetValue(options.Format)!);
            await OutputFile.WriteAsync(context, output, text, cancellationToken);
            return ExitCodes.Clean;
        });
        return command;
    }

    private static string Write(PupilReport report, string reader, string format) => (reader, format) switch
    {
        (ForPupil, "html") => PupilSheetHtml.Write(report),
        (ForPupil, "md") => PupilSheetMarkdown.Write(report),
        (ForPupil, "json") => throw new UsageException("--format json goes with --for adult: the page for the pupil is for reading."),
        (ForPupil, _) => PupilSheetText.Write(report),
        (_, "html") => PupilReportHtml.Write(report),
        (_, "md") => PupilReportMarkdown.Write(report),
        (_, "json") => ToJson(report),
        _ => PupilReportText.Write(report),
    };

    private static string ToJson(PupilReport report)
    {
        JsonObject json = Json.Result();
        json["report"] = PupilReportJson.Of(report);
        return Json.Indented(json) + "\n";
    }
}
