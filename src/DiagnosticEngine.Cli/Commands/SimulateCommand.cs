using System.CommandLine;
using System.Globalization;
using DiagnosticEngine.Cli.Output;
using DiagnosticEngine.Items;
using DiagnosticEngine.Simulation;
using Spectre.Console;

namespace DiagnosticEngine.Cli.Commands;

/// <summary><c>simulate</c>: a study with simulated pupils.</summary>
internal static class SimulateCommand
{
    private static readonly int[] s_checkpoints = [0, 10, 20, 40, 60];

    public static Command Create(ToolContext context)
    {
        Option<string?> curriculum = CommonOptions.Curriculum();
        Option<int> pupils = new("--pupils") { Description = "How many simulated pupils.", HelpName = "N", DefaultValueFactory = _ => 100 };
        Option<ulong> seed = CommonOptions.Seed();
        Option<string> selectors = new("--selectors") { Description = "Selectors to compare, with commas: information, random, fisher.", HelpName = "a,b", DefaultValueFactory = _ => "information,random" };
        Option<string> policy = new("--policy") { Description = "Policy on top of every selector.", HelpName = "P", DefaultValueFactory = _ => "information-only" };
        Option<int> maxItems = new("--max-items") { Description = "Most questions.", HelpName = "N", DefaultValueFactory = _ => 40 };
        Option<int> threads = new("--threads") { Description = "Most threads; 0 for all processors. The result is the same.", HelpName = "N" };
        Option<string> format = CommonOptions.Format("text", "json", "csv");
        Command command = new("simulate", "Assesses simulated pupils and compares the diagnoses with the truth.")
        {
            curriculum, pupils, seed, selectors, policy, maxItems, threads, format,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (parsed.GetValue(pupils) < 1 || parsed.GetValue(maxItems) < 0)
            {
                throw new UsageException("--pupils is at least 1 and --max-items at least 0.");
            }

            ItemBank bank = await CurriculumFolder.LoadAsync(context, parsed.GetValue(curriculum), cancellationToken);
            StudyOptions options = new()
            {
                Pupils = parsed.GetValue(pupils),
                Seed = parsed.GetValue(seed),
                Selectors = parsed.GetValue(selectors)!.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal).ToArray(),
                MaxItems = parsed.GetValue(maxItems),
                Checkpoints = [.. s_checkpoints.Where(c => c <= parsed.GetValue(maxItems))],
                Threads = parsed.GetValue(threads),
            };
            options = options with { Session = options.Session with { Policy = parsed.GetValue(policy)! } };
            if (options.Selectors.Count == 0)
            {
                throw new UsageException("--selectors names at least one selector.");
            }

            StudyResult result = Run(context, new AssessmentEngine(bank).CreateStudy(), options, cancellationToken);
            await context.Out.WriteAsync(parsed.GetValue(format) switch
            {
                "json" => Json.Indented(StudyReport.ToJson(result)) + "\n",
                "csv" => StudyReport.ToCsv(result),
                _ => StudyReport.ToText(result),
            });
            return ExitCodes.Clean;
        });
        return command;
    }

    private static StudyResult Run(ToolContext context, SimulationStudy study, StudyOptions options, CancellationToken cancellationToken)
    {
        try
        {
            return context.IsErrorTerminal ? WithBar(context, study, options, cancellationToken) : study.Run(options, progress: null, cancellationToken);
        }
        catch (ArgumentException e)
        {
            throw new UsageException(e.Message.Split(" (Parameter", StringSplitOptions.None)[0]);
        }
    }

    private static StudyResult WithBar(ToolContext context, SimulationStudy study, StudyOptions options, CancellationToken cancellationToken)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(context.Error) });
        return console.Progress().AutoClear(enabled: true).Start(progress =>
        {
            int all = options.Pupils * options.Selectors.Count;
            ProgressTask task = progress.AddTask(string.Create(CultureInfo.InvariantCulture, $"{all} assessments"), maxValue: all);
            return study.Run(options, new Increment(task), cancellationToken);
        });
    }

    private sealed class Increment(ProgressTask task) : IProgress<int>
    {
        public void Report(int value) => task.Increment(1);
    }
}
