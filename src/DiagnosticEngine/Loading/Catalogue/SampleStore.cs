using System.Globalization;
using System.Text;

namespace DiagnosticEngine.Loading.Catalogue;

/// <summary>The small failing curricula that travel inside the assembly, one for each code; the tests run the same files.</summary>
internal static class SampleStore
{
    private const int LinesBefore = 9;
    private const int LinesAfter = 3;

    /// <summary>Stands in expected.txt where no file can show the finding.</summary>
    private const string WordsLabel = "Sample: ";

    public static FindingDescription Describe(FindingKind kind)
    {
        string[] expected = Read(kind.Code, "expected.txt").Split('\n');
        SourceLocation location = Place(expected[0].Trim());
        string? words = Array.Find(expected, l => l.StartsWith(WordsLabel, StringComparison.Ordinal));
        return new()
        {
            Code = kind.Code,
            Severity = kind.Severity,
            Title = kind.Title,
            Explanation = kind.Explanation,
            Mend = kind.Mend,
            Sample = words is null ? Excerpt(kind.Code, location) : words[WordsLabel.Length..],
            SampleLocation = location,
        };
    }

    /// <summary>The first line of expected.txt: "file:line:column".</summary>
    private static SourceLocation Place(string line)
    {
        string[] parts = line.Split(':');
        return new()
        {
            File = parts[0],
            Line = int.Parse(parts[1], CultureInfo.InvariantCulture),
            Column = int.Parse(parts[2], CultureInfo.InvariantCulture),
        };
    }

    private static string Excerpt(string code, SourceLocation location)
    {
        string[] lines = Read(code, location.File).ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        int first = Math.Max(0, location.Line - 1 - LinesBefore);
        return string.Join('\n', lines.Skip(first).Take(location.Line + LinesAfter - first));
    }

    private static string Read(string code, string path)
    {
        using Stream? stream = typeof(SampleStore).Assembly.GetManifestResourceStream($"samples/{code}/{path}");
        if (stream is null)
        {
            return "";
        }

        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
