using System.Text.RegularExpressions;

namespace DiagnosticEngine.Tests.Programme;

/// <summary>Reads which tests carry the id of a requirement, from the sources of the test projects.</summary>
internal static partial class TestSources
{
    /// <summary>All tests of the repository, as Class.Method, each with the ids that it carries.</summary>
    public static ILookup<string, string[]> ReadAll() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !Built().IsMatch(f))
            .SelectMany(f => Read(File.ReadAllText(f)))
            .ToLookup(t => t.Test, t => t.Ids, StringComparer.Ordinal);

    /// <summary>The tests of a source file with the ids that they carry; a trait that stands on no test stands for nothing.</summary>
    public static IEnumerable<(string Test, string[] Ids)> Read(string source)
    {
        string name = "";
        bool isTest = false;
        List<string> ids = [];
        foreach (string line in source.ReplaceLineEndings("\n").Split('\n').Select(l => l.Trim()))
        {
            if (Class().Match(line) is { Success: true } type)
            {
                name = type.Groups["name"].Value;
            }
            else if (line.StartsWith('['))
            {
                isTest |= Test().IsMatch(line);
                ids.AddRange(Trait().Matches(line).Select(m => m.Groups["name"].Value));
                continue;
            }
            else if (isTest && Method().Match(line) is { Success: true } method)
            {
                yield return ($"{name}.{method.Groups["name"].Value}", [.. ids]);
            }
            else if (line.StartsWith("//", StringComparison.Ordinal))
            {
                continue;
            }

            isTest = false;
            ids.Clear();
        }
    }

    [GeneratedRegex(@"[\\/](?:bin|obj)[\\/]", RegexOptions.None, 1000)]
    private static partial Regex Built();

    [GeneratedRegex(@"^(?:(?:public|internal|sealed|static|partial) )+class (?<name>\w+)", RegexOptions.None, 1000)]
    private static partial Regex Class();

    [GeneratedRegex(@"\[(?:Fact|Theory)\b", RegexOptions.None, 1000)]
    private static partial Regex Test();

    [GeneratedRegex("Trait\\(\"Requirement\", \"(?<name>\\w+)\"\\)", RegexOptions.None, 1000)]
    private static partial Regex Trait();

    [GeneratedRegex(@"^public (?:async )?(?:void|Task) (?<name>\w+)\(", RegexOptions.None, 1000)]
    private static partial Regex Method();
}
