using System.Text.RegularExpressions;

namespace DiagnosticEngine.Cli.Tests;

/// <summary>The commands of docs/programme.md are commands of the tool, with options that it has.</summary>
public sealed partial class ProgrammeGuideTests
{
    [Fact]
    public async Task Guide_Commands_AreTheTools()
    {
        string page = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "programme.md"));
        string[] lines = [.. Command().Matches(page.ReplaceLineEndings("\n")).Select(m => m.Groups["rest"].Value)];
        Assert.True(lines.Length > 10);
        foreach (IGrouping<string, string> command in lines.GroupBy(l => l.Split(' ')[0]))
        {
            ToolRun help = await ToolHarness.RunAsync("", command.Key, "--help");
            Assert.Equal(0, help.Code);
            Assert.StartsWith("Description:", help.Out, StringComparison.Ordinal);
            Assert.All(command, line => Assert.All(Option().Matches(line), o => Assert.Contains(" " + o.Value + " ", help.Out, StringComparison.Ordinal)));
        }
    }

    [GeneratedRegex("^diagnostic (?<rest>.+)$", RegexOptions.Multiline, 1000)]
    private static partial Regex Command();

    [GeneratedRegex(@"(?<=\s)--[a-z-]+", RegexOptions.None, 1000)]
    private static partial Regex Option();
}
