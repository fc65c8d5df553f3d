using System.Xml.Linq;

namespace DiagnosticEngine.Cli.Tests;

public sealed class PreviewTests
{
    private const string WithPicture = "frac.parts-of-whole.pictorial.1";
    private const string WithoutPicture = "sub.column-one-exchange.abstract.1";

    [Fact]
    public async Task Preview_AllAsHtml_ShowsEveryModelAndEveryItemWithAPicture()
    {
        ToolRun run = await ToolHarness.RunAsync("", "preview", "--all", "--format", "html");
        Assert.Equal(0, run.Code);
        XDocument page = Parse(run.Out);
        Assert.DoesNotContain(page.Descendants(), e => (string?)e.Attribute("class") == "described");
        string[] titles = [.. page.Descendants().Where(e => e.Name.LocalName == "h3").Select(e => e.Value)];
        Assert.Contains("thermometer", titles);
        Assert.Contains(WithPicture, titles);
        Assert.Equal(titles.Length, page.Descendants().Count(e => e.Name.LocalName == "svg"));
    }

    [Fact]
    public async Task Preview_ItemAsHtml_ShowsItsPictureDrawn()
    {
        ToolRun run = await ToolHarness.RunAsync("", "preview", WithPicture, "--format", "html");
        Assert.Equal(0, run.Code);
        Assert.Single(Parse(run.Out).Descendants(), e => e.Name.LocalName == "svg");
        Assert.Contains("Answer: ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preview_ItemAsSvg_IsItsPicture()
    {
        ToolRun run = await ToolHarness.RunAsync("", "preview", WithPicture, "--format", "svg");
        Assert.Equal(0, run.Code);
        Assert.Equal("svg", XDocument.Parse(run.Out).Root!.Name.LocalName);
    }

    [Fact]
    [Trait("Requirement", "C6")]
    public async Task Preview_ForOlderPupils_ShowsTheirWords()
    {
        using SmallCurriculum small = new();
        string content = await File.ReadAllTextAsync(small.File("content.yaml"));
        await File.WriteAllTextAsync(small.File("content.yaml"), content.Replace("prompt: \"{a} − {b} =\"", "prompt: {en-GB: \"{a} ducks, {b} swim off:\", secondary: \"{a} − {b} =\"}", StringComparison.Ordinal));
        string[] arguments = ["preview", "sub.exchange.abstract.1", "--with", "a=52,b=38", "--curriculum", small.Path];
        Assert.Contains("52 ducks", (await ToolHarness.RunAsync("", arguments)).Out, StringComparison.Ordinal);
        Assert.Contains("52 − 38 =", (await ToolHarness.RunAsync("", [.. arguments, "--wording", "secondary"])).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("preview", "--all")]
    [InlineData("preview", "--all", "--format", "svg")]
    [InlineData("preview", "--format", "html")]
    [InlineData("preview", WithoutPicture, "--format", "svg")]
    [InlineData("preview", WithPicture, "--all", "--format", "svg")]
    public async Task Preview_WhatCannotBeShown_IsRefused(params string[] arguments)
    {
        ToolRun run = await ToolHarness.RunAsync("", arguments);
        Assert.Equal(2, run.Code);
        Assert.Empty(run.Out);
    }

    private static XDocument Parse(string page) => XDocument.Parse(page.Replace("<!DOCTYPE html>", "", StringComparison.Ordinal));
}
