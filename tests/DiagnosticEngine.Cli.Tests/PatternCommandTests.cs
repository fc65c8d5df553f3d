using System.Text.Json.Nodes;

namespace DiagnosticEngine.Cli.Tests;

/// <summary>The commands that show wrong rules: their predictions, their evidence, and what can be told apart.</summary>
public sealed class PatternCommandTests
{
    [Fact]
    public async Task Preview_WithNumbers_ShowsWhatEveryRuleMakesOfThem()
    {
        ToolRun run = await ToolHarness.RunAsync("", "preview", "sub.column-4digit.abstract.8", "--with", "a=3006,b=108");
        Assert.Equal(0, run.Code);
        Assert.Contains("Answer: 2898", run.Out, StringComparison.Ordinal);
        Assert.Contains("3102  sub.smaller-from-larger", run.Out, StringComparison.Ordinal);
        Assert.Contains("no effect here: ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preview_All_IsATableWithTheRulesThatAreConfused()
    {
        ToolRun run = await ToolHarness.RunAsync("", "preview", "sub.column-one-exchange.abstract.1", "--all");
        Assert.Equal(0, run.Code);
        Assert.Contains("can be drawn", run.Out, StringComparison.Ordinal);
        Assert.Contains("pairs of rules, named or not, lead to the same answer", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_Pattern_ShowsTheEvidenceAnswerByAnswer()
    {
        string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            await ToolHarness.RunAsync("637\n768\n", "assess", "--seed", "7", "--strand", "subtraction", "--from-level", "3", "--max-items", "2", "--session", file);
            ToolRun text = await ToolHarness.RunAsync("", "explain", "--session", file, "--pattern", "sub.smaller-from-larger");
            Assert.Equal(0, text.Code);
            Assert.Contains("The rule leads to", text.Out, StringComparison.Ordinal);
            ToolRun json = await ToolHarness.RunAsync("", "explain", "--session", file, "--pattern", "sub.smaller-from-larger", "--format", "json");
            JsonArray answers = JsonNode.Parse(json.Out)!["answers"]!.AsArray();
            Assert.Equal(2, answers.Count);
            Assert.All(answers, a => Assert.True((bool)a!["fits"]!));
            Assert.Equal(2, (await ToolHarness.RunAsync("", "explain", "--session", file, "--pattern", "sub.no-such-rule")).Code);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task Explain_PatternWithoutASession_IsWrongUsage() =>
        Assert.Equal(2, (await ToolHarness.RunAsync("", "explain", "--pattern", "sub.smaller-from-larger")).Code);

    [Fact]
    public async Task Validate_Variants_CountsWhatIsRefused()
    {
        using SmallCurriculum small = new();
        ToolRun run = await ToolHarness.RunAsync("", "validate", small.Path, "--variants");
        Assert.Equal(0, run.Code);
        Assert.Contains("0 drawable variants in which two named rules give the same answer.", run.Out, StringComparison.Ordinal);
        Assert.Matches("[1-9][0-9,]* variants were checked, with [1-9][0-9,]* ways of writing a right answer or an option\\.", run.Out);
        ToolRun json = await ToolHarness.RunAsync("", "validate", small.Path, "--variants", "--format", "json");
        Assert.NotEmpty(JsonNode.Parse(json.Out)!["variants"]!.AsArray());
    }

    [Fact]
    public async Task Coverage_SmallCurriculum_ListsEveryMisconception()
    {
        using SmallCurriculum small = new();
        ToolRun run = await ToolHarness.RunAsync("", "coverage", "--curriculum", small.Path);
        Assert.Equal(0, run.Code);
        Assert.Contains("misconceptions have an item that shows them", run.Out, StringComparison.Ordinal);
        Assert.NotNull(JsonNode.Parse((await ToolHarness.RunAsync("", "coverage", "--curriculum", small.Path, "--format", "json")).Out)!["misconceptions"]);
    }

    [Theory]
    [InlineData("no-such-problem", "1", "text")]
    [InlineData("subtraction", "0", "text")]
    [InlineData("subtraction", "often", "text")]
    [InlineData("subtraction", "1", "csv")]
    public async Task Simulate_PatternsWithWrongOptions_IsWrongUsage(string problem, string stability, string format) =>
        Assert.Equal(2, (await ToolHarness.RunAsync("", "simulate", "--patterns", problem, "--stability", stability, "--format", format)).Code);

    [Fact]
    public async Task Simulate_Patterns_TellsHowSoonRulesAreNamed()
    {
        string[] args = ["simulate", "--patterns", "subtraction", "--items", "sub.column-4digit.abstract.8", "--pupils", "1", "--pairs", "0", "--stability", "1", "--max-items", "2", "--draws", "4"];
        ToolRun text = await ToolHarness.RunAsync("", args);
        Assert.Equal(0, text.Code);
        Assert.Contains("Problem subtraction: 20 rules, 1 items.", text.Out, StringComparison.Ordinal);
        JsonNode json = JsonNode.Parse((await ToolHarness.RunAsync("", [.. args, "--format", "json"])).Out)!;
        Assert.Equal(4, json["groups"]!.AsArray().Count);
    }
}
