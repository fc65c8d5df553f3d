using System.Buffers;
using System.Runtime.CompilerServices;
using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Bundles;
using DiagnosticEngine.Loading;

namespace DiagnosticEngine.Benchmarks;

/// <summary>The curriculum of the repository.</summary>
internal static class ShippedMap
{
    public static string Folder { get; } = Path.GetFullPath(Path.Combine(Here(), "..", "..", "curriculum"));

    public static ItemBank Load() =>
        YamlCurriculumLoader.LoadDirectoryAsync(Folder, new CurriculumLoadOptions { CheckVariants = false }).GetAwaiter().GetResult().Bank
        ?? throw new InvalidOperationException("The shipped map has errors.");

    public static byte[] Bundle(ItemBank bank)
    {
        ArrayBufferWriter<byte> output = new();
        CurriculumBundle.Write(bank, output);
        return output.WrittenSpan.ToArray();
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
