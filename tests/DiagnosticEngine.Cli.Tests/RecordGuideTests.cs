using System.Text.RegularExpressions;

namespace DiagnosticEngine.Cli.Tests;

/// <summary>The example in docs/records.md is what the tool does.</summary>
public sealed class RecordGuideTests
{
    [Fact]
    public async Task Guide_Example_IsWhatTheToolPrints()
    {
        string page = (await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "records.md"))).ReplaceLineEndings("\n");
        using RecordFolder folder = new();
        foreach ((string name, string text) in Blocks(page, "csv (.+)"))
        {
            folder.Write(name, text);
        }

        string example = Blocks(page, "text (import)").Single().Text;
        ToolRun run = await RunAsync(folder, example);
        Assert.Equal(0, run.Code);
        Assert.Equal(example, FirstLine(example) + run.Out);

        File.Delete(folder.Path("school.json"));
        folder.Write("levels.csv", folder.Read("levels.csv").Replace("C,2024-11-13", "C,2025-11-13", StringComparison.Ordinal));
        foreach (string table in new[] { "pupils.csv", "observers.csv" })
        {
            Assert.Equal(0, (await folder.RunAsync("import", table, "--into", "school.json", "--today", "2025-03-31")).Code);
        }

        string before = folder.Read("school.json");
        string damaged = Blocks(page, "text (damaged)").Single().Text;
        run = await RunAsync(folder, damaged);
        Assert.Equal(1, run.Code);
        Assert.Equal(damaged, FirstLine(damaged) + run.Out);
        Assert.Equal(before, folder.Read("school.json"));
    }

    [Fact]
    public async Task Guide_Tables_HaveTheColumnsThatAreWritten()
    {
        string page = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "records.md"));
        foreach (string kind in Records.RecordExport.Kinds)
        {
            string row = page.Split('\n').Single(l => l.StartsWith($"| `{kind}` |", StringComparison.Ordinal));
            Assert.All(Records.RecordExport.HeaderOf(Records.RecordExport.KindOf(kind)!.Value).Split(','), c => Assert.Matches($"\\b{c}\\b", row));
        }
    }

    private static Task<ToolRun> RunAsync(RecordFolder folder, string example) => folder.RunAsync(FirstLine(example).Trim().Split(' ')[2..]);

    private static string FirstLine(string text) => text[..(text.IndexOf('\n', StringComparison.Ordinal) + 1)];

    private static IEnumerable<(string Name, string Text)> Blocks(string page, string name) =>
        Regex.Matches(page, $"```{name}\n((?:.*\n)*?)```", RegexOptions.None, TimeSpan.FromSeconds(1)).Select(m => (m.Groups[1].Value, m.Groups[2].Value));
}
