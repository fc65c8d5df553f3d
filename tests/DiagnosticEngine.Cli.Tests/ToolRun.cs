namespace DiagnosticEngine.Cli.Tests;

/// <summary>What came of running the tool.</summary>
internal sealed record ToolRun(int Code, string Out, string Error);
