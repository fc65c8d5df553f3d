namespace DiagnosticEngine.Sessions;

/// <summary>The version that snapshots name; a test holds it to the package's.</summary>
internal static class AssemblyVersion
{
    public const string Current = "0.1.0";
}
