using System.Buffers;
using DiagnosticEngine.Items.Bundles;
using DiagnosticEngine.Loading;

namespace DiagnosticEngine.Cli.Tests;

/// <summary>The shipped map compiled once for all tests, which say the same on it as on its folder and need not read its YAML each time.</summary>
internal static class ShippedBundle
{
    private static readonly string[] s_readers = ["assess", "roadmap", "infer", "preview", "simulate", "progress", "cohort", "groups", "report"];
    private static readonly Lazy<Task<string>> s_file = new(WriteAsync);

    /// <summary>The arguments, with the compiled map where a command would read the folder.</summary>
    public static async Task<string[]> InsteadOfFolderAsync(string[] args) =>
        args.Length > 0 && s_readers.Contains(args[0]) && !args.Contains("--curriculum") && !args.Contains("--help")
            ? [.. args, "--curriculum", await s_file.Value]
            : args;

    /// <summary>The compiled map.</summary>
    public static Task<string> FileAsync() => s_file.Value;

    private static async Task<string> WriteAsync()
    {
        CurriculumLoadResult loaded = await YamlCurriculumLoader.LoadDirectoryAsync(Repository.Curriculum);
        ArrayBufferWriter<byte> bytes = new();
        CurriculumBundle.Write(loaded.Bank!, bytes);
        string file = Path.Combine(AppContext.BaseDirectory, "shipped-map.json");
        await File.WriteAllBytesAsync(file, bytes.WrittenSpan.ToArray());
        return file;
    }
}
