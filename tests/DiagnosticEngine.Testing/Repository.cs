using System.Runtime.CompilerServices;

namespace DiagnosticEngine.Testing;

/// <summary>Finds files of the repository from a test.</summary>
public static class Repository
{
    /// <summary>The top folder.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The shipped curriculum.</summary>
    public static string Curriculum => Path.Combine(Root, "curriculum");

    private static string FindRoot([CallerFilePath] string file = "")
    {
        DirectoryInfo? folder = new(Path.GetDirectoryName(file)!);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "DiagnosticEngine.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The repository was not found from " + file);
    }
}
