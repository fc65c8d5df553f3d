using System.Runtime.CompilerServices;
using DiagnosticEngine.Items.Expressions;

namespace DiagnosticEngine.Tests.Rules;

/// <summary>A line of documented-examples.csv: what a pupil who follows a wrong rule is documented to answer.</summary>
internal sealed record DocumentedExample(string Id, IReadOnlyDictionary<string, string> Given, string Right, string Predicted)
{
    public static IReadOnlyList<DocumentedExample> All { get; } = Load();

    /// <summary>What is given as values of the parameters of a problem: words stay words, all else is a number.</summary>
    public Dictionary<string, Value> Values() => Given.ToDictionary(
        g => g.Key,
        g => WrittenAnswer.TryNumber(g.Value) is { } number ? Value.Of(number) : Value.Of(g.Value),
        StringComparer.Ordinal);

    private static List<DocumentedExample> Load([CallerFilePath] string file = "")
    {
        string[] lines = File.ReadAllLines(Path.Combine(Path.GetDirectoryName(file)!, "documented-examples.csv"));
        return [.. lines.Where(l => !l.StartsWith('#')).Skip(1).Select(Of)];
    }

    private static DocumentedExample Of(string line)
    {
        // Quotes stand only round whole fields that hold a comma.
        string[] quoted = line.Split('"');
        IEnumerable<string> fields = quoted.SelectMany((part, i) => i % 2 == 1 ? [part.Replace(',', '\t')] : new[] { part });
        string[] row = [.. string.Concat(fields).Split(',').Select(f => f.Replace('\t', ','))];
        Dictionary<string, string> given = row[1].Split("; ").Select(g => g.Split('=')).ToDictionary(g => g[0], g => g[1], StringComparer.Ordinal);
        return new(row[0], given, row[2], row[3]);
    }
}
