using System.Xml.Linq;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Loading;
using DiagnosticEngine.Reporting.Maps;

namespace DiagnosticEngine.Cli.Tests;

public sealed class GraphTests
{
    private const string Skill = "sub.column-one-exchange";

    [Fact]
    public async Task Graph_ByDefault_IsMermaidOfTheWholeMap()
    {
        ToolRun run = await ToolHarness.RunAsync("", "graph");
        Assert.Equal(0, run.Code);
        Assert.StartsWith("---\ntitle: \"Map of skills\"\n---\nflowchart TB\n", run.Out, StringComparison.Ordinal);
        Assert.Equal(255, run.Out.Split('\n').Count(l => l.Contains(":::strand_", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Draw_PartsOfTheShippedMap_HasClearArrowsAndFitsAPage()
    {
        CurriculumLoadResult loaded = await YamlCurriculumLoader.LoadDirectoryAsync(Repository.Curriculum, new CurriculumLoadOptions { CheckVariants = false });
        Curriculum map = loaded.Curriculum!;
        MapPicture whole = new(MapSvg.Draw(MapView.Whole(map)));
        Assert.Empty(whole.Problems);
        Assert.Equal(map.Skills.Count, whole.Skills.Count);
        foreach (MapView view in map.Strands.Select(s => MapView.OfStrands(map, s.Id)).Concat(map.Skills.Where((_, i) => i % 8 == 0).Select(s => MapView.Around(map, s.Id, 2))))
        {
            string svg = MapSvg.Draw(view);
            Assert.Empty(new MapPicture(svg).Problems);

            // 12 units of type on 190 by 277 mm of paper are at least 5.5 points high, with few enough skills.
            XElement root = XElement.Parse(svg);
            double scale = Math.Min(190 / (double)root.Attribute("width")!, 277 / (double)root.Attribute("height")!);
            Assert.True(12 * scale / 25.4 * 72 >= 5.5 || view.Skills.Count > 28, $"{view.Title}: {12 * scale / 25.4 * 72:0.0} points");
        }
    }

    [Fact]
    public async Task Graph_AroundASkill_MarksItAndShowsItsNeighbours()
    {
        ToolRun run = await ToolHarness.RunAsync("", "graph", "--around", Skill, "--depth", "1", "--format", "dot");
        Assert.Equal(0, run.Code);
        Assert.Contains($"\"sub.column-no-exchange\" -> \"{Skill}\" [class=\"hard\"]", run.Out, StringComparison.Ordinal);
        Assert.Single(run.Out.Split('\n'), l => l.Contains("penwidth=3", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Graph_OutputFile_HoldsThePageAndNothingIsPrinted()
    {
        using SmallCurriculum small = new();
        string file = Path.GetTempFileName();
        try
        {
            ToolRun run = await ToolHarness.RunAsync("", "graph", "--curriculum", small.Path, "--format", "html", "-o", file);
            Assert.Equal((0, ""), (run.Code, run.Out));
            Assert.StartsWith("<!DOCTYPE html>", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [InlineData("sub.exchnge", "Did you mean sub.exchange?")]
    [InlineData("exchange", "Did you mean sub.exchange?")]
    [InlineData("qqqqqqqqqqqqq", "There is no skill qqqqqqqqqqqqq.")]
    public async Task Graph_UnknownSkill_OffersWhatIsNear(string asked, string offered)
    {
        using SmallCurriculum small = new();
        ToolRun run = await ToolHarness.RunAsync("", "graph", "--around", asked, "--curriculum", small.Path);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.EndsWith(offered + "\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--strand", "music")]
    [InlineData("--depth", "2")]
    [InlineData("--around", Skill, "--depth", "-1")]
    [InlineData("--around", Skill, "--depth", "deep")]
    [InlineData("--around", Skill, "--strand", "subtraction")]
    [InlineData("--format", "png")]
    [InlineData("--colour")]
    [InlineData("-o", "no-such-folder/map.svg")]
    public async Task Graph_WrongUsage_IsToldWithCode2(params string[] args)
    {
        using SmallCurriculum small = new();
        ToolRun run = await ToolHarness.RunAsync("", ["graph", "--curriculum", small.Path, .. args]);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.StartsWith("diagnostic: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("graph")]
    [InlineData("coverage")]
    public async Task Run_ReaderWhoHasSeenEnough_IsNoError(params string[] args)
    {
        using SmallCurriculum small = new();
        StringWriter error = new();
        int code = await Tool.RunAsync(
            [.. args, "--curriculum", small.Path],
            new ToolContext
            {
                In = TextReader.Null,
                Out = new ClosedPipe(),
                Error = error,
                WorkingFolder = Repository.Root,
                ShippedCurriculum = Repository.Curriculum,
                IsTerminal = false,
                IsErrorTerminal = false,
            },
            CancellationToken.None);
        Assert.Equal((0, ""), (code, error.ToString()));
    }
}
