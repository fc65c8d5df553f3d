using System.CommandLine;
using DiagnosticEngine.Cli.Commands;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Cli;

/// <summary>The tool <c>diagnostic</c>: its commands, and what its exit codes mean.</summary>
internal static class Tool
{
    public static async Task<int> RunAsync(IReadOnlyList<string> args, ToolContext context, CancellationToken cancellationToken)
    {
        RootCommand root = new("Finds where gaps in mathematics begin, names the wrong rules behind wrong answers, and plans what to teach next.")
        {
            ValidateCommand.Create(context),
            CompileCommand.Create(context),
            ExplainCommand.Create(context),
            AssessCommand.Create(context),
            RoadmapCommand.Create(context),
            ReportCommand.Create(context),
            InferCommand.Create(context),
            PreviewCommand.Create(context),
            CoverageCommand.Create(context),
            GraphCommand.Create(context),
            SimulateCommand.Create(context),
            ProgressCommand.Create(context),
            CohortCommand.Create(context),
            GroupsCommand.Create(context),
            ImportCommand.Create(context),
            ExportCommand.Create(context),
        };
        ParseResult parsed = root.Parse(args);
        InvocationConfiguration configuration = new() { Output = context.Out, Error = context.Error, EnableDefaultExceptionHandler = false };
        try
        {
            if (parsed.Errors.Count > 0)
            {
                foreach (string message in parsed.Errors.Select(e => e.Message).Distinct(StringComparer.Ordinal))
                {
                    await context.Error.WriteLineAsync("diagnostic: " + message);
                }

                await context.Error.WriteLineAsync("Try \"diagnostic --help\".");
                return ExitCodes.WrongUsage;
            }

            return await parsed.InvokeAsync(configuration, cancellationToken);
        }
        catch (UsageException e)
        {
            await context.Error.WriteLineAsync("diagnostic: " + e.Message);
            return ExitCodes.WrongUsage;
        }
        catch (Exception e) when (e is FailedCheckException or SnapshotException)
        {
            await context.Error.WriteLineAsync("diagnostic: " + e.Message);
            return ExitCodes.Findings;
        }
        catch (OperationCanceledException)
        {
            await context.Error.WriteLineAsync("diagnostic: stopped.");
            return ExitCodes.Findings;
        }
        catch (IOException e) when (IsClosedPipe(e))
        {
            // Whoever read the output has seen enough.
            return ExitCodes.Clean;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await context.Error.WriteLineAsync("diagnostic: " + e.Message);
            return ExitCodes.Findings;
        }
        catch (Exception e)
        {
            await context.Error.WriteLineAsync($"diagnostic: internal error: {e.GetType().Name}: {e.Message}");
            return ExitCodes.InternalError;
        }
    }

    private static bool IsClosedPipe(IOException e) =>
        e.HResult == unchecked((int)0x8007006D) || e.Message.Contains("Broken pipe", StringComparison.Ordinal);
}
