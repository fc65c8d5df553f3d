using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace DiagnosticEngine.Cli.Tests;

public sealed class SimulateTests
{
    private static readonly string[] s_small = ["simulate", "--pupils", "2", "--seed", "3", "--max-items", "3", "--threads", "1"];

    [Theory]
    [InlineData("There is no process \"dancing\"; there are model, uneven,", "--processes", "model,dancing")]
    [InlineData("--processes names at least one", "--processes", ",")]
    [InlineData("There is no selector \"dancing\"; there are diagnosis, roadmap,", "--selectors", "random,dancing")]
    [InlineData("There is no policy \"dancing\"; there are", "--selectors", "random+dancing")]
    [InlineData("There is no policy \"\"; there are", "--selectors", "random+")]
    [InlineData("There is no policy \"dancing\"; there are", "--policy", "dancing")]
    [InlineData("'pdf' not recognized", "--format", "pdf")]
    [InlineData("--threads at least 0", "--threads", "-1")]
    [InlineData("--max-items and", "--max-items", "-1")]
    public async Task Simulate_WrongName_IsToldInASentenceWithCode2(string says, string option, string value)
    {
        ToolRun run = await ToolHarness.RunAsync("", "simulate", "--pupils", "1", option, value);
        Assert.Equal(2, run.Code);
        Assert.Contains(says, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
    }

    [Fact]
    public async Task Simulate_AllFormats_TellTheSameFigures()
    {
        JsonNode json = JsonNode.Parse((await Run("--format", "json")).Out)!;
        JsonNode arm = json["processes"]![0]!["arms"]![1]!;
        Assert.Equal(("model", "random", "information-only"), ((string)json["processes"]![0]!["process"]!, (string)arm["selector"]!, (string)arm["policy"]!));
        Assert.Equal((2, 3, 765), ((int)json["pupils"]!, (int)json["seed"]!, (int)json["nodes"]!));
        JsonNode last = arm["byQuestions"]!.AsArray()[^1]!;
        Assert.Equal((3, 3), ((int)last["at"]!, (int)last["meanQuestions"]!));
        double mean = (double)last["nodesRight"]!["mean"]!;

        string[][] csv = [.. (await Run("--format", "csv")).Out.TrimEnd('\n').Split('\n').Select(l => l.Split(','))];
        Assert.Equal("process,selector,policy,by,at,measure,value,halfWidth,firstMinusThis,firstMinusThisHalfWidth", string.Join(',', csv[0]));
        Assert.All(csv, row => Assert.Equal(10, row.Length));
        string[] line = csv.Single(r => r[..6] is ["model", "random", "information-only", "questions", "3", "nodesRight"]);
        Assert.Equal(mean, double.Parse(line[6], CultureInfo.InvariantCulture));

        string text = (await Run()).Out;
        Assert.StartsWith("2 simulated pupils a process, seed 3, 765 nodes, scalable estimator\n", text, StringComparison.Ordinal);
        Assert.Contains(mean.ToString("0.000", CultureInfo.InvariantCulture) + " ±", text, StringComparison.Ordinal);

        XElement svg = XElement.Parse((await Run("--format", "svg")).Out);
        Assert.Contains(svg.Descendants(), e => e.Value == "random, information-only");
    }

    [Fact]
    public async Task Simulate_AllProcesses_AreThere()
    {
        JsonNode json = JsonNode.Parse((await Run("--processes", "all", "--selectors", "random,level-order+abstract-first", "--format", "json")).Out)!;
        Assert.Equal(["model", "uneven", "careless", "guessing", "learnt-methods", "level-only"], json["processes"]!.AsArray().Select(p => (string)p!["process"]!));
        Assert.All(json["processes"]!.AsArray(), p => Assert.Equal("abstract-first", (string)p!["arms"]![1]!["policy"]!));
    }

    [Fact]
    public async Task Simulate_PlainItems_AsksAboutEveryNodeOfTheMap()
    {
        ToolRun run = await Run("--plain-items", "--selectors", "random", "--format", "json");
        Assert.Equal(3, (int)JsonNode.Parse(run.Out)!["processes"]![0]!["arms"]![0]!["byQuestions"]!.AsArray()[^1]!["meanQuestions"]!);
    }

    [Fact]
    public async Task Simulate_AnyCulture_SameText()
    {
        string expected = (await Run("--format", "csv", "--selectors", "random")).Out;
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo commas = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            commas.NumberFormat.NumberDecimalSeparator = ",";
            CultureInfo.CurrentCulture = commas;
            Assert.Equal(expected, (await Run("--format", "csv", "--selectors", "random")).Out);
            Assert.DoesNotContain(",000", (await Run("--selectors", "random")).Out, StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public async Task Simulate_Help_NamesEveryProcess()
    {
        ToolRun run = await ToolHarness.RunAsync("", "simulate", "--help");
        string words = string.Join(' ', run.Out.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("model, uneven, careless, guessing, learnt-methods, level-only", words, StringComparison.Ordinal);
    }

    private static async Task<ToolRun> Run(params string[] more)
    {
        ToolRun run = await ToolHarness.RunAsync("", [.. s_small, .. more]);
        Assert.Equal(0, run.Code);
        return run;
    }
}
