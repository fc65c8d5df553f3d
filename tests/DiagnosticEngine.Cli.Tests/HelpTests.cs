using System.Text.Json.Nodes;

namespace DiagnosticEngine.Cli.Tests;

public sealed class HelpTests
{
    [Fact]
    public async Task Assess_HelpInTheTerminal_IsGivenStepByStepAndCounted()
    {
        using SmallCurriculum small = new();
        ToolRun run = await ToolHarness.RunAsync("h\nhelp\nH\n1\n", "assess", "--curriculum", small.Path, "--seed", "1", "--max-items", "1", "--why");
        Assert.Equal(0, run.Code);
        Assert.Contains("a little help", run.Out, StringComparison.Ordinal);
        Assert.True(run.Out.IndexOf("again.", StringComparison.Ordinal) < run.Out.IndexOf("Would blocks help?", StringComparison.Ordinal));
        Assert.Contains("That was all the help there is.", run.Out, StringComparison.Ordinal);
        Assert.Contains("with 2 steps of help (level 3)", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Assess_HelpOverTheProtocol_IsScoredWithItsLevelAndCredit()
    {
        using SmallCurriculum small = new();
        JsonSession session = await ToolHarness.AssessAsync(
            item => new JsonObject { ["type"] = "response", ["text"] = (string)item["item"]!["key"]!["answer"]!, ["helpUsed"] = 1 },
            "--curriculum", small.Path, "--seed", "1", "--max-items", "1", "--reveal", "--why");
        JsonObject item = session.Items.Single()["item"]!.AsObject();
        Assert.Equal([1, 3], item["helpLevels"]!.AsArray().Select(l => (int)l!));
        Assert.Equal("Would blocks help?", (string?)item["help"]![1]);
        JsonObject scored = session.Messages.Single(m => (string?)m["type"] == "scored");
        Assert.Equal(("correct", 1, 0.8), ((string?)scored["outcome"], (int)scored["helpLevel"]!, (double)scored["credit"]!));
        Assert.Equal(1, (int)session.Result["explanation"]!["steps"]![0]!["helpLevel"]!);
    }

    [Fact]
    public async Task Preview_AnsweredItem_PrintsItsHelp()
    {
        using SmallCurriculum small = new();
        ToolRun run = await ToolHarness.RunAsync("", "preview", "sub.exchange.abstract.1", "--curriculum", small.Path);
        Assert.Contains("“Would blocks help?” (level 3, credit 0.4)", run.Out, StringComparison.Ordinal);
    }
}
