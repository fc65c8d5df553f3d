namespace DiagnosticEngine.Cli.Tests;

/// <summary>The transcript in the README is what the tool really says.</summary>
public sealed class ReadmeTranscriptTests
{
    private const string Elided = "[...]";

    [Fact]
    public async Task Readme_Transcript_IsReal()
    {
        string readme = (await File.ReadAllTextAsync(Path.Combine(Repository.Root, "README.md"))).ReplaceLineEndings("\n");
        string[] lines = readme[(readme.IndexOf("<!-- transcript -->", StringComparison.Ordinal) + 20)..].Split('\n');
        string[] shown = [.. lines.SkipWhile(l => !l.StartsWith("```", StringComparison.Ordinal)).Skip(1).TakeWhile(l => !l.StartsWith("```", StringComparison.Ordinal))];
        string command = shown[0]["$ diagnostic ".Length..];
        IEnumerable<string> answers = shown.Where(l => l.StartsWith("> ", StringComparison.Ordinal)).Select(l => l[2..]);

        ToolRun run = await ToolHarness.RunAsync(string.Join('\n', answers) + "\n", command.Split(' '));

        Assert.Equal(0, run.Code);
        string said = string.Join('\n', run.Out.Split('\n').Select(l => l.TrimEnd()));
        int at = 0;
        foreach (string part in string.Join('\n', shown[1..]).Split(Elided).Select(p => p.Trim('\n')).Where(p => p.Length > 0))
        {
            int found = said.IndexOf(part, at, StringComparison.Ordinal);
            Assert.True(found >= 0, "Not in what the tool says:\n" + part + "\n\nIt says:\n" + said);
            at = found + part.Length;
        }
    }
}
