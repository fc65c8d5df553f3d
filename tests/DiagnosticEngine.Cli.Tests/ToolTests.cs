using System.Text.Json.Nodes;

namespace DiagnosticEngine.Cli.Tests;

public sealed class ToolTests
{
    [Theory]
    [InlineData("dance")]
    [InlineData("assess", "--max-items", "many")]
    [InlineData("assess", "--strand", "dancing")]
    [InlineData("assess", "--area", "dancing")]
    [InlineData("assess", "--policy", "dancing")]
    [InlineData("assess", "--reveal")]
    [InlineData("assess", "--selector", "dancing")]
    [InlineData("assess", "--mastery", "dancing")]
    [InlineData("assess", "--mastery", "sub.column-one-exchange:danced")]
    [InlineData("assess", "--mastery", "sub.column-one-exchange:abstract:pictorial")]
    [InlineData("assess", "--mastery", "sub.column-one-exchange:concrete")]
    [InlineData("assess", "--mastery", "sub.column-one-exchange", "--max-items", "3")]
    [InlineData("assess", "--strand", "music")]
    [InlineData("assess", "--from-level", "4", "--to-level", "2")]
    [InlineData("assess", "--max-items", "-3")]
    [InlineData("roadmap", "--session", "x.json", "--lessons", "0")]
    [InlineData("roadmap", "--session", "x.json", "--target", "number:3")]
    [InlineData("simulate", "--selectors", ",")]
    [InlineData("preview", "sub.column-one-exchange.abstract.1", "--with", "a=1/0,b=3")]
    [InlineData("assess", "--protocol", "xml")]
    [InlineData("validate", "no-such-folder")]
    [InlineData("explain", "DE0000")]
    [InlineData("preview", "no.such.item")]
    [InlineData("simulate", "--pupils", "0")]
    [InlineData("simulate", "--pupils", "1", "--selectors", "dancing")]
    [InlineData("progress")]
    [InlineData("progress", "--before", "x.json")]
    [InlineData("progress", "--before", "x.json", "--after", "y.json", "--before-date", "2025-01-07")]
    [InlineData("progress", "--before", "x.json", "--after", "y.json", "--pupil", "C")]
    [InlineData("progress", "--records", "x.json", "--from", "7.1.2025")]
    [InlineData("cohort")]
    [InlineData("cohort", "--records", "x.json", "--level", "number")]
    [InlineData("cohort", "--records", "x.json", "--level", "subject:number")]
    [InlineData("cohort", "--records", "x.json", "--weeks-year", "40")]
    [InlineData("cohort", "--records", "x.json", "--weeks-year", "39", "--weeks", "calendar")]
    [InlineData("cohort", "--records", "x.json", "--from", "2025-02-01", "--to", "2025-01-31")]
    [InlineData("cohort", "--records", "x.json", "--months", "9")]
    [InlineData("groups")]
    [InlineData("groups", "--session", "x.json", "--size", "0")]
    [InlineData("groups", "--session", "x.json", "--weeks", "0")]
    [InlineData("groups", "--session", "x.json", "--within", "house")]
    [InlineData("roadmap")]
    [InlineData("infer")]
    [InlineData("explain", "DE1203", "--session", "x.json")]
    [InlineData("explain", "--step", "1")]
    [InlineData("explain", "DE1203", "--format", "json")]
    public async Task Run_WrongUsage_IsToldInASentenceWithCode2(params string[] args)
    {
        ToolRun run = await ToolHarness.RunAsync("", args);
        Assert.Equal(2, run.Code);
        Assert.StartsWith("diagnostic: ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
    }

    [Theory]
    [InlineData("validate")]
    [InlineData("compile")]
    [InlineData("explain")]
    [InlineData("assess")]
    [InlineData("roadmap")]
    [InlineData("infer")]
    [InlineData("preview")]
    [InlineData("simulate")]
    [InlineData("progress")]
    [InlineData("cohort")]
    [InlineData("groups")]
    [InlineData("coverage")]
    [InlineData("graph")]
    [InlineData("import")]
    [InlineData("export")]
    public async Task Run_Help_IsThereForEveryCommand(string command)
    {
        ToolRun run = await ToolHarness.RunAsync("", command, "--help");
        Assert.Equal(0, run.Code);
        Assert.Contains("Usage:", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Simulate_SmallStudy_IsTheSameOnAnyNumberOfThreads()
    {
        ToolRun one = await ToolHarness.RunAsync("", "simulate", "--pupils", "4", "--seed", "1", "--max-items", "10", "--threads", "1", "--format", "json");
        ToolRun two = await ToolHarness.RunAsync("", "simulate", "--pupils", "4", "--seed", "1", "--max-items", "10", "--threads", "2", "--format", "json");
        Assert.Equal(0, one.Code);
        Assert.Equal(one.Out, two.Out);
        Assert.Equal(1, (int)JsonNode.Parse(one.Out)!["formatVersion"]!);
    }

    [Fact]
    public async Task Infer_GivenResponses_MovesTheBeliefAboutWhatWasAsked()
    {
        string file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, "item,outcome\n");
            double before = await Belief(file);
            await File.WriteAllTextAsync(file, "item,outcome,variant\nsub.column-one-exchange.abstract.1,incorrect,a=1\nsub.column-one-exchange.abstract.1,not-sure\n");
            double after = await Belief(file);
            Assert.True(after < before / 2, $"{before} to {after}");
            await File.WriteAllTextAsync(file, "item,outcome\nno.such.item,correct\n");
            ToolRun wrong = await ToolHarness.RunAsync("", "infer", "--responses", file);
            Assert.Equal(1, wrong.Code);
            Assert.Contains("Line 2", wrong.Error, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task Preview_WithNumbers_ShowsKeyAndWhatEveryRulePredicts()
    {
        ToolRun run = await ToolHarness.RunAsync("", "preview", "sub.column-one-exchange.abstract.1", "--format", "json", "--seed", "3");
        Assert.Equal(0, run.Code);
        JsonNode key = JsonNode.Parse(run.Out)!["variants"]![0]!["key"]!;
        Assert.Contains(key["malRules"]!.AsArray(), r => (string)r!["means"]! == "sub.smaller-from-larger");
    }

    private static async Task<double> Belief(string file)
    {
        ToolRun run = await ToolHarness.RunAsync("", "infer", "--responses", file, "--format", "json");
        Assert.Equal(0, run.Code);
        return (double)JsonNode.Parse(run.Out)!["nodes"]!.AsArray()
            .Single(n => (string)n!["skill"]! == "sub.column-one-exchange" && (string)n["representation"]! == "abstract")!["probability"]!;
    }
}
