using System.Globalization;
using System.IO.Compression;

namespace DiagnosticEngine.Benchmarks.Comparison;

/// <summary>A small CSV file, packed or not, without commas in its cells.</summary>
internal sealed class CsvTable
{
    private CsvTable(IReadOnlyList<string[]> rows)
    {
        Header = rows[0];
        Rows = [.. rows.Skip(1)];
    }

    public IReadOnlyList<string> Header { get; }

    public IReadOnlyList<string[]> Rows { get; }

    public static CsvTable Read(string path)
    {
        using FileStream file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using StreamReader reader = new(stream);
        List<string[]> rows = [];
        while (reader.ReadLine() is { } line)
        {
            rows.Add(line.Replace("\"", "", StringComparison.Ordinal).Split(','));
        }

        return new CsvTable(rows);
    }

    public static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);

    public static int Whole(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);

    /// <summary>Zeros and ones as bits, the first cell as bit 0.</summary>
    public static int Bits(IEnumerable<string> cells)
    {
        int bits = 0;
        int bit = 0;
        foreach (string cell in cells)
        {
            bits |= Whole(cell) << bit++;
        }

        return bits;
    }

    /// <summary>The same for one word such as "01101".</summary>
    public static int Bits(string word) => Bits(word.Select(c => c.ToString()));
}
