using System.Globalization;
using System.IO.Compression;

namespace DiagnosticEngine.Core.Tests.Inference;

/// <summary>Reads the files of Data, which Data/README.md describes.</summary>
internal static class DataFiles
{
    public static string[] Lines(string path)
    {
        using FileStream file = File.OpenRead(Path.Combine(Repository.Root, "tests", "DiagnosticEngine.Core.Tests", "Data", path));
        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The cells of each line after the first.</summary>
    public static string[][] Table(string path) => [.. Lines(path).Skip(1).Select(Cells)];

    public static string[] Cells(string line) => line.TrimEnd('\r').Replace("\"", "", StringComparison.Ordinal).Split(',');

    public static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);

    public static int Whole(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);

    /// <summary>"0110" as bits, the first as bit 0.</summary>
    public static int Bits(string word) => word.Select((c, i) => c == '1' ? 1 << i : 0).Sum();
}
