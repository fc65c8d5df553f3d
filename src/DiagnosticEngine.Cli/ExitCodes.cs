namespace DiagnosticEngine.Cli;

/// <summary>The exit codes that scripts rely on.</summary>
internal static class ExitCodes
{
    public const int Clean = 0;
    public const int Findings = 1;
    public const int WrongUsage = 2;
    public const int InternalError = 3;
}
