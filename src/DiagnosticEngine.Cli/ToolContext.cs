using Spectre.Console;

namespace DiagnosticEngine.Cli;

/// <summary>The outside world of the tool: streams, terminal, folder. Tests bring their own.</summary>
internal sealed class ToolContext
{
    public required TextReader In { get; init; }

    public required TextWriter Out { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>The folder that relative paths start from.</summary>
    public required string WorkingFolder { get; init; }

    /// <summary>The folder with the shipped map.</summary>
    public required string ShippedCurriculum { get; init; }

    /// <summary>Whether a person reads what is written to <see cref="Out"/>.</summary>
    public required bool IsTerminal { get; init; }

    /// <summary>Whether a person reads what is written to <see cref="Error"/>: only then are progress bars drawn.</summary>
    public required bool IsErrorTerminal { get; init; }

    /// <summary>Styled output to <see cref="Out"/>: plain where it is no terminal.</summary>
    public IAnsiConsole Console => field ??= AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = IsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
        ColorSystem = IsTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        Interactive = InteractionSupport.No,
        Out = new AnsiConsoleOutput(Out),
    });

    /// <summary>The clock: assessments note the day on which they begin.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Today, where the tool runs.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Clock.GetLocalNow().DateTime);

    public string PathOf(string path) => Path.GetFullPath(path, WorkingFolder);
}
