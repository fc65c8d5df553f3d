using System.CommandLine;
using DiagnosticEngine.Cli.Output;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Items;
using DiagnosticEngine.Progress;
using DiagnosticEngine.Reporting.Programme;
using DiagnosticEngine.Roadmaps;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Cli.Commands;

/// <summary><c>groups</c>: small groups by shared next steps.</summary>
internal static class GroupsCommand
{
    private const int MostGroupSteps = 4;
    private const string Anybody = "none";

    public static Command Create(ToolContext context)
    {
        Option<string?> curriculum = CommonOptions.Curriculum();
        Option<string[]> sessions = new("--session")
        {
            Description = "Session files that assess wrote, one a pupil: what is next for each.",
            HelpName = "FILE…",
            Required = true,
            AllowMultipleArgumentsPerToken = true,
        };
        Option<string?> records = new("--records") { Description = "The records of the programme, for classes and year groups, and for who has no session yet.", HelpName = "FILE" };
        Option<int> size = Number("--size", "Most pupils in a group.", GroupingOptions.UsualMaxSize);
        Option<bool> larger = new("--allow-larger") { Description = $"Says that groups above {GroupingOptions.UsualMaxSize} are meant." };
        Option<string> within = new("--within") { Description = "Keeps groups within a class or a year group, as the records have them.", HelpName = "none|class|year", DefaultValueFactory = _ => Anybody };
        within.AcceptOnlyFromAmong(Anybody, "class", "year");
        Option<int> steps = Number("--steps", $"How many first steps of a roadmap count as next, 1 to {PupilGrouper.MostNextSteps}; a group works on as many, {MostGroupSteps} at most.", 3);
        Option<int> weeks = Number("--weeks", "Weeks planned, with one or two lessons each.", 14);
        Option<int> minutes = Number("--lesson-minutes", "Minutes of a lesson.", 40);
        Option<string> format = CommonOptions.Format("text", "md", "html", "json");
        Option<string?> output = new("--output", "-o") { Description = "Writes a file instead of standard output.", HelpName = "FILE" };
        Command command = new("groups", "Puts pupils into small groups by the next steps that they share.")
        {
            curriculum, records, sessions, size, larger, within, steps, weeks, minutes, format, output,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            int next = Least(parsed, steps, 1);
            GroupingOptions options = new()
            {
                MaxSize = Least(parsed, size, 1),
                AllowsLargerGroups = parsed.GetValue(larger),
                StepsPerGroup = Math.Min(next, MostGroupSteps),
                Limit = parsed.GetValue(within) switch { "class" => GroupLimit.SameClass, "year" => GroupLimit.SameYear, _ => GroupLimit.None },
            };
            LessonCount plan = new() { Weeks = Least(parsed, weeks, 1), LessonMinutes = Least(parsed, minutes, 1) };
            ProgrammeRecord? record = parsed.GetValue(records) is { } file ? await ProgrammeFile.ReadAsync(context, file, cancellationToken) : null;
            ItemBank bank = await CurriculumFolder.LoadAsync(context, parsed.GetValue(curriculum), cancellationToken);
            Dictionary<string, LearningRoadmap> roadmaps = Roadmaps(context, new(bank), parsed.GetValue(sessions)!, cancellationToken);
            try
            {
                GroupingReport report = GroupingReport.Of(roadmaps, bank.Curriculum, plan, options, next, record);
                await OutputFile.WriteAsync(context, parsed.GetValue(output), Written(report, bank.Curriculum, parsed.GetValue(format)!), cancellationToken);
                return ExitCodes.Clean;
            }
            catch (ArgumentException e)
            {
                throw new UsageException(e.Message.Split(" (Parameter", StringSplitOptions.None)[0]);
            }
        });
        return command;
    }

    private static Option<int> Number(string name, string description, int usual) => new(name) { Description = description, HelpName = "N", DefaultValueFactory = _ => usual };

    private static int Least(ParseResult parsed, Option<int> option, int least) =>
        parsed.GetValue(option) is int value && value >= least ? value : throw new UsageException($"{option.Name} is at least {least}.");

    private static Dictionary<string, LearningRoadmap> Roadmaps(ToolContext context, AssessmentEngine engine, string[] files, CancellationToken cancellationToken)
    {
        Dictionary<string, LearningRoadmap> roadmaps = new(StringComparer.Ordinal);
        foreach (string file in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            AssessmentSession session = engine.Resume(new SessionFile(context.PathOf(file)).Read());
            if (!roadmaps.TryAdd(session.PupilId, engine.PlanRoadmap(session)))
            {
                throw new FailedCheckException($"{file} is a second session of the pupil {session.PupilId}; give the one to go by.");
            }
        }

        return roadmaps;
    }

    private static string Written(GroupingReport report, Curriculum map, string format) => format switch
    {
        "json" => Json.Indented(GroupingJson.Of(report)) + "\n",
        "md" => GroupsMarkdown.Write(report, map),
        "html" => GroupsHtml.Write(report, map),
        _ => GroupsText.Write(report, map),
    };
}
