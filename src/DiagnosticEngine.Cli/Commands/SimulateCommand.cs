using System.CommandLine;
using System.Globalization;
using DiagnosticEngine.Cli.Output;
using DiagnosticEngine.Items;
using DiagnosticEngine.Reporting.Studies;
using DiagnosticEngine.Simulation;
using DiagnosticEngine.Simulation.Patterns;
using Spectre.Console;

namespace DiagnosticEngine.Cli.Commands;

/// <summary><c>simulate</c>: a study with simulated pupils.</summary>
internal static class SimulateCommand
{
    private static readonly int[] s_checkpoints = [0, 5, 10, 15, 20, 30, 40, 50, 60];
    private static readonly double[] s_minutes = [5, 10, 15, 20, 30, 45, 60];

    public static Command Create(ToolContext context)
    {
        Option<string?> curriculum = CommonOptions.Curriculum();
        Option<int> pupils = new("--pupils") { Description = "How many simulated pupils for each process.", HelpName = "N", DefaultValueFactory = _ => 100 };
        Option<ulong> seed = CommonOptions.Seed();
        Option<string> processes = new("--processes")
        {
            Description = $"What pupils are drawn from, with commas, or all: {string.Join(", ", PupilProcess.All.Select(p => p.Name))}.",
            HelpName = "a,b",
            DefaultValueFactory = _ => PupilProcess.Model.Name,
        };
        Option<string> selectors = new("--selectors")
        {
            Description = "Selectors to compare, with commas; a policy may follow each after a plus sign, as in diagnosis+confidence. All are compared with the first.",
            HelpName = "a,b+p",
            DefaultValueFactory = _ => "diagnosis,random",
        };
        Option<string> policy = new("--policy") { Description = "Policy of the selectors that name none.", HelpName = "P", DefaultValueFactory = _ => "information-only" };
        Option<int> maxItems = new("--max-items") { Description = "Most questions.", HelpName = "N", DefaultValueFactory = _ => 40 };
        Option<bool> plainItems = new("--plain-items") { Description = "One generated question for each skill and representation instead of the written ones." };
        Option<int> threads = new("--threads") { Description = "Most threads; 0 for all processors. The result is the same.", HelpName = "N" };
        Option<string> format = CommonOptions.Format("text", "json", "csv", "svg");
        Option<string?> save = new("--save") { Description = "Also writes NAME.txt, NAME.json, NAME.csv and NAME.svg.", HelpName = "NAME" };
        Command command = new("simulate", "Assesses simulated pupils and compares the diagnoses with the truth.")
        {
            curriculum, pupils, seed, processes, selectors, policy, maxItems, plainItems, threads, format, save,
        };
        PatternStudyRun patterns = new();
        patterns.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (parsed.GetValue(pupils) < 1 || parsed.GetValue(maxItems) < 0 || parsed.GetValue(threads) < 0)
            {
                throw new UsageException("--pupils is at least 1, --max-items and --threads at least 0.");
            }

            ItemBank bank = await CurriculumFolder.LoadAsync(context, parsed.GetValue(curriculum), cancellationToken);
            if (patterns.IsWanted(parsed))
            {
                PatternStudyOptions common = new()
                {
                    ProblemId = "",
                    Selector = parsed.GetResult(selectors) is null or { Implicit: true } ? "patterns" : Split(parsed.GetValue(selectors)!)[0],
                    Pupils = parsed.GetValue(pupils),
                    Seed = parsed.GetValue(seed),
                    MaxItems = parsed.GetValue(maxItems),
                    Threads = parsed.GetValue(threads) > 0 ? parsed.GetValue(threads) : Environment.ProcessorCount,
                };
                await context.Out.WriteAsync(patterns.Run(parsed, bank, common, parsed.GetValue(format)!, cancellationToken));
                return ExitCodes.Clean;
            }

            bank = parsed.GetValue(plainItems) ? PlainItems.For(bank.Curriculum) : bank;
            StudyOptions options = new()
            {
                Pupils = parsed.GetValue(pupils),
                Seed = parsed.GetValue(seed),
                Processes = ProcessesOf(parsed.GetValue(processes)!),
                Selectors = Split(parsed.GetValue(selectors)!),
                MaxItems = parsed.GetValue(maxItems),
                Checkpoints = [.. s_checkpoints.Where(c => c < parsed.GetValue(maxItems)), parsed.GetValue(maxItems)],
                MinuteCheckpoints = s_minutes,
                Threads = parsed.GetValue(threads) > 0 ? parsed.GetValue(threads) : Environment.ProcessorCount,
            };
            options = options with { Session = options.Session with { Policy = parsed.GetValue(policy)! } };
            if (options.Selectors.Count == 0)
            {
                throw new UsageException("--selectors names at least one selector.");
            }

            StudyResult result = Run(context, new AssessmentEngine(bank).CreateStudy(), options, cancellationToken);
            if (parsed.GetValue(save) is { } name)
            {
                await SaveAsync(name, result, cancellationToken);
            }

            await context.Out.WriteAsync(Written(result, parsed.GetValue(format)!));
            return ExitCodes.Clean;
        });
        return command;
    }

    private static string Written(StudyResult result, string format) => format switch
    {
        "json" => Json.Indented(StudyJson.Of(result)) + "\n",
        "csv" => StudyCsv.Of(result),
        "svg" => StudyChart.Draw(result) + "\n",
        _ => StudyText.Of(result),
    };

    private static async Task SaveAsync(string name, StudyResult result, CancellationToken cancellationToken)
    {
        foreach ((string ending, string format) in new[] { ("txt", "text"), ("json", "json"), ("csv", "csv"), ("svg", "svg") })
        {
            try
            {
                await File.WriteAllTextAsync(name + "." + ending, Written(result, format), cancellationToken);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw new UsageException($"{name}.{ending} cannot be written: {e.Message}");
            }
        }
    }

    private static string[] Split(string names) =>
        [.. names.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal)];

    private static PupilProcess[] ProcessesOf(string names) => names.Trim() == "all"
        ? [.. PupilProcess.All]
        : Split(names) is { Length: > 0 } found
            ? [.. found.Select(n => PupilProcess.All.FirstOrDefault(p => p.Name == n)
                ?? throw new UsageException($"There is no process \"{n}\"; there are {string.Join(", ", PupilProcess.All.Select(p => p.Name))}."))]
            : throw new UsageException("--processes names at least one process.");

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
            int all = options.Pupils * options.Processes.Count * options.Selectors.Count;
            ProgressTask task = progress.AddTask(string.Create(CultureInfo.InvariantCulture, $"{all} assessments"), maxValue: all);
            return study.Run(options, new Increment(task), cancellationToken);
        });
    }

    private sealed class Increment(ProgressTask task) : IProgress<int>
    {
        public void Report(int value) => task.Increment(1);
    }
}
