using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace DiagnosticEngine.Tests.Loading;

/// <summary>The samples of docs/authoring.md.</summary>
internal static class AuthoringGuide
{
    public static (string Manifest, string Content, string[] Items) Samples([CallerFilePath] string file = "")
    {
        string page = Page(file);
        return (Blocks(page, "manifest").Single(), Blocks(page, "content").Single(), [.. Blocks(page, "item")]);
    }

    /// <summary>The sample of problems and rules, which is a content file of its own.</summary>
    public static string Problems([CallerFilePath] string file = "") =>
        Blocks(Page(file), "problems").Single();

    public static string Skill(string id, string representation) =>
        $"  - {{id: {id}, strand: subtraction, level: 3, statement: Knows {id}, pupil: I know it, representations: [{representation}]}}\n";

    public static string Misconception(string id, string skill) => $"  - {{id: {id}, label: a wrong rule, name: Follows a wrong rule, skills: [{skill}]}}\n";

    public static string AsListEntry(string item) => "  - " + item.TrimEnd('\n').Replace("\n", "\n    ", StringComparison.Ordinal) + "\n";

    private static string Page(string file) =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", "docs", "authoring.md")).ReplaceLineEndings("\n");

    private static IEnumerable<string> Blocks(string page, string name) =>
        Regex.Matches(page, $"```yaml {name}\n(.*?)```", RegexOptions.Singleline, TimeSpan.FromSeconds(1)).Select(m => m.Groups[1].Value);
}
