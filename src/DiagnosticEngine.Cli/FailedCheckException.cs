namespace DiagnosticEngine.Cli;

/// <summary>What was asked for cannot be had from these files: told in a sentence, exit code 1.</summary>
internal sealed class FailedCheckException(string message) : Exception(message);
