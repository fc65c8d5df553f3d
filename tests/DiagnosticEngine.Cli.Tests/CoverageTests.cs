using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace DiagnosticEngine.Cli.Tests;

public sealed class CoverageTests
{
    [Fact]
    public async Task Coverage_StrandOfTheShippedMap_LacksNothing()
    {
        ToolRun run = await ToolHarness.RunAsync("", "coverage", "--strand", "percentages", "--strict");
        Assert.Equal(0, run.Code);
        Assert.StartsWith("5 of 5 skills have items at every declared representation.\nNothing is missing without a reason", run.Out, StringComparison.Ordinal);
        Assert.Contains("misconceptions have an item that shows them", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Coverage_SkillWithOneTemplate_FailsWhereThatIsAskedFor()
    {
        using SmallCurriculum small = new();
        ToolRun run = await ToolHarness.RunAsync("", "coverage", "--curriculum", small.Path);
        Assert.Equal(0, run.Code);
        Assert.StartsWith("1 of 1 skills have items at every declared representation.\n1 thing is missing without a reason", run.Out, StringComparison.Ordinal);
        Assert.Contains("1 more template", run.Out, StringComparison.Ordinal);
        Assert.Equal(1, (await ToolHarness.RunAsync("", "coverage", "--curriculum", small.Path, "--strict")).Code);
    }

    [Fact]
    public async Task Coverage_Json_CountsItemsOfEachRepresentation()
    {
        using SmallCurriculum small = new();
        JsonNode json = JsonNode.Parse((await ToolHarness.RunAsync("", "coverage", "--curriculum", small.Path, "--format", "json")).Out)!;
        Assert.Equal(1, (int)json["formatVersion"]!);
        Assert.Equal(1, (int)json["summary"]!["missing"]!);
        JsonNode node = json["skills"]![0]!["representations"]!["abstract"]!;
        Assert.Equal("sub.exchange.abstract.1", (string)node["items"]![0]!["id"]!);
        Assert.Equal((1, 2), ((int)node["templates"]!, (int)node["helpSteps"]!));
        Assert.Equal("sub.smaller", (string)node["misconceptions"]![0]!);
        Assert.True((int)node["variants"]! > 30);
        Assert.Null(json["skills"]![0]!["representations"]!["concrete"]);
    }

    [Fact]
    public async Task Coverage_Html_IsAPageOfItsOwn()
    {
        using SmallCurriculum small = new();
        ToolRun run = await ToolHarness.RunAsync("", "coverage", "--curriculum", small.Path, "--area", "number", "--format", "html");
        XDocument page = XDocument.Parse(run.Out.Replace("<!DOCTYPE html>", "", StringComparison.Ordinal));
        Assert.Single(page.Descendants("strong"), s => s.Value == "Missing: 1 more template");
    }

    [Theory]
    [InlineData("--strand", "music")]
    [InlineData("--area", "music")]
    [InlineData("--format", "csv")]
    public async Task Coverage_WrongUsage_IsToldWithCode2(params string[] args)
    {
        using SmallCurriculum small = new();
        ToolRun run = await ToolHarness.RunAsync("", ["coverage", "--curriculum", small.Path, .. args]);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.StartsWith("diagnostic: ", run.Error, StringComparison.Ordinal);
    }
}
