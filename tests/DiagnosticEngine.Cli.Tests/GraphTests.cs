using System.Xml.Linq;

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
    public async Task Graph_WholeShippedMap_IsDrawnWithClearArrows()
    {
        MapPicture picture = new((await ToolHarness.RunAsync("", "graph", "--format", "svg")).Out);
        Assert.Empty(picture.Problems);
        Assert.Equal(255, picture.Skills.Count);
    }

    [Theory]
    [InlineData("place-value")]
    [InlineData("fractions")]
    [InlineData("multiplication")]
    [InlineData("measure")]
    public async Task Graph_StrandOfTheShippedMap_IsDrawnWithClearArrowsAndFitsAPage(string strand)
    {
        string svg = (await ToolHarness.RunAsync("", "graph", "--strand", strand, "--format", "svg")).Out;
        Assert.Empty(new MapPicture(svg).Problems);

        // 12 units of type on 190 by 277 mm of paper are at least 5.5 points high.
        XElement root = XElement.Parse(svg);
        double scale = Math.Min(190 / (double)root.Attribute("width")!, 277 / (double)root.Attribute("height")!);
        Assert.InRange(12 * scale / 25.4 * 72, 5.5, 100);
    }

    [Fact]
    public async Task Graph_AroundASkill_MarksItAndShowsItsNeighbours()
    {
        ToolRun run = await ToolHarness.RunAsync("", "graph", "--around", Skill, "--depth", "1", "--format", "dot");
        Assert.Equal(0, run.Code);
        Assert.Contains($"\"sub.column-no-exchange\" -> \"{Skill}\" [class=\"hard\"]", run.Out, StringComparison.Ordinal);
        Assert.Single(run.Out.Split('\n'), l => l.Contains("penwidth=3", StringComparison.Ordinal));
        Assert.Empty(new MapPicture((await ToolHarness.RunAsync("", "graph", "--around", Skill, "--depth", "4", "--format", "svg")).Out).Problems);
    }

    [Fact]
    public async Task Graph_OutputFile_HoldsThePageAndNothingIsPrinted()
    {
        string file = Path.GetTempFileName();
        try
        {
            ToolRun run = await ToolHarness.RunAsync("", "graph", "--strand", "money", "--format", "html", "-o", file);
            Assert.Equal((0, ""), (run.Code, run.Out));
            Assert.StartsWith("<!DOCTYPE html>", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [InlineData("sub.colum-one-exchange", Skill)]
    [InlineData("one-exchange", Skill)]
    [InlineData("qqqqqqqqqqqqq", "There is no skill qqqqqqqqqqqqq.")]
    public async Task Graph_UnknownSkill_OffersWhatIsNear(string asked, string offered)
    {
        ToolRun run = await ToolHarness.RunAsync("", "graph", "--around", asked);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains(offered, run.Error, StringComparison.Ordinal);
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
        ToolRun run = await ToolHarness.RunAsync("", ["graph", .. args]);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.StartsWith("diagnostic: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("graph", "--strand", "money")]
    [InlineData("coverage", "--strand", "percentages")]
    public async Task Run_ReaderWhoHasSeenEnough_IsNoError(params string[] args)
    {
        StringWriter error = new();
        int code = await Tool.RunAsync(
            args,
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
