namespace DiagnosticEngine.Cli;

/// <summary>The command was used wrongly: told in a sentence, exit code 2.</summary>
internal sealed class UsageException(string message) : Exception(message);
