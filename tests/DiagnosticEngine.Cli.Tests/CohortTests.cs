using System.Text.Json.Nodes;

namespace DiagnosticEngine.Cli.Tests;

/// <summary>
/// <c>cohort</c> on records with the shape of the published tables. The levels of single pupils are made up so that their sums, and the three cases, are those published;
/// the confidence of the twelve is that of the table, as one lesson each.
/// </summary>
public sealed class CohortTests
{
    private const string Records = "tests/DiagnosticEngine.Cli.Tests/records/programme.json";
    private const string Small = "tests/DiagnosticEngine.Cli.Tests/records/small.json";

    [Fact]
    [Trait("Requirement", "I2")]
    [Trait("Requirement", "L9")]
    [Trait("Requirement", "V3")]
    [Trait("Requirement", "I4")]
    public async Task Cohort_Programme_IsAsAcceptedInText() => await Verifier.Verify(await WrittenAsync("text"));

    [Fact]
    public async Task Cohort_Programme_IsAsAcceptedInMarkdown() => await Verifier.Verify(await WrittenAsync("md"));

    [Fact]
    public async Task Cohort_Programme_IsAsAcceptedInJson() => await Verifier.Verify(await WrittenAsync("json"));

    [Fact]
    public async Task Cohort_Small_IsAsAcceptedInHtml() => await Verifier.Verify(await RunAsync("--records", Small, "--format", "html"));

    [Theory]
    [Trait("Requirement", "I2")]
    [Trait("Requirement", "D5")]
    [InlineData(7, 21, 3.229, 3.724, 0.495, 1.84, 1.84, 1.38, 1.38)]
    [InlineData(8, 9, 3.156, 3.544, 0.389, 2.53, 2.89, 1.90, 2.17)]
    [InlineData(9, 4, 2.625, 2.900, 0.275, 1.79, 2.04, 1.34, 1.53)]
    public async Task Cohort_YearGroup_HasTheFiguresOfTheTableOnBothBases(
        int year, int pupils, double start, double end, double gain, double low52, double high52, double low39, double high39)
    {
        foreach ((string weeks, double low, double high) in new[] { ("52", low52, high52), ("39", low39, high39) })
        {
            JsonObject json = await JsonAsync("--records", Records, "--weeks-year", weeks);
            JsonNode row = json["years"]!.AsArray().Single(r => (int)r!["year"]! == year)!;
            Assert.Equal(pupils, (int)row["n"]!);
            Assert.Equal((start, end, gain), ((double)row["startMean"]!, (double)row["endMean"]!, (double)row["gain"]!));
            Assert.Equal((low, high), ((double)row["rateLow"]!, (double)row["rateHigh"]!));
            Assert.Equal(year == 8, (bool)row["printedMeansDiffer"]!);
            Assert.Contains(weeks + "-week", (string)json["basis"]!, StringComparison.Ordinal);
        }
    }

    [Fact]
    [Trait("Requirement", "V3")]
    [Trait("Requirement", "V2")]
    public async Task Cohort_Confidence_IsWithAndWithoutWhatStandsApart()
    {
        JsonNode confidence = (await JsonAsync("--records", Records))["confidence"]!;
        Assert.Equal((34, 12), ((int)confidence["pupils"]!, (int)confidence["answered"]!));
        Assert.Equal((1.542, 2.136), ((double)confidence["with"]!["changeMean"]!, (double)confidence["without"]!["changeMean"]!));
        Assert.Equal((2.0, 2.0), ((double)confidence["with"]!["changeMedian"]!, (double)confidence["without"]!["changeMedian"]!));
        JsonNode apart = Assert.Single(confidence["outliers"]!.AsArray())!;
        Assert.Equal("L", (string?)apart["pupil"]);
        Assert.Contains("n = 1", (string)apart["reason"]!, StringComparison.Ordinal);
        Assert.Empty(confidence["acrossLessons"]!.AsArray());
        Assert.Equal(2, (await JsonAsync("--records", Small))["confidence"]!["acrossLessons"]!.AsArray().Count);
    }

    [Fact]
    [Trait("Requirement", "D4")]
    public async Task Cohort_PupilsWhoDoNotCompare_AreListedWithTheReason()
    {
        JsonObject json = await JsonAsync("--records", Small);
        Dictionary<string, string> reasons = json["leftOut"]!.AsArray().ToDictionary(p => (string)p!["pupil"]!, p => (string)p!["reasons"]![0]!);
        Assert.Equal(8, (int)json["pupils"]!);
        Assert.Equal(["p1", "p2"], json["members"]!.AsArray().Select(m => (string)m!["pupil"]!));
        Assert.Equal(["p3", "p4", "p5", "p6", "p7", "p8"], reasons.Keys);
        Assert.Contains("versions of the map", reasons["p3"], StringComparison.Ordinal);
        Assert.Contains("policies", reasons["p4"], StringComparison.Ordinal);
        Assert.Contains("one day only", reasons["p5"], StringComparison.Ordinal);
        Assert.Contains("not found both times", reasons["p6"], StringComparison.Ordinal);
        Assert.Contains("weeks taught are not known", reasons["p7"], StringComparison.Ordinal);
        Assert.Contains("year group", reasons["p8"], StringComparison.Ordinal);
        JsonObject mapped = await JsonAsync("--records", Small, "--weeks", "calendar", "--mapping", "tests/DiagnosticEngine.Cli.Tests/records/mapping.json");
        Assert.Equal(["p1", "p2", "p3", "p7"], mapped["members"]!.AsArray().Select(m => (string)m!["pupil"]!));
        Assert.Equal("52-week year, weeks on the calendar", (string?)mapped["basis"]);
    }

    [Fact]
    [Trait("Requirement", "I3")]
    public async Task Cohort_AllAreas_IsLabelledAsSpillOfWhatWasTaught()
    {
        JsonObject json = await JsonAsync("--records", Records, "--level", "area:all", "--to", "2025-03-25");
        Assert.Equal("partly-taught", (string?)json["topics"]!.AsArray().Single(t => (string?)t!["level"] == "area:all")!["taught"]);
        Assert.All(json["topics"]!.AsArray().Where(t => (string?)t!["taught"] == "untaught"), t => Assert.Equal(0.0, (double)t!["gain"]!));
        Assert.Equal(8, json["topics"]!.AsArray().Count(t => (string?)t!["taught"] == "untaught"));
        Assert.Equal(((double)json["all"]!["gain"]!, 0.0), ((double)json["spill"]!["fromTaught"]!, (double)json["spill"]!["fromUntaught"]!));
        Assert.Contains("spill from what was taught", await RunAsync("--records", Records, "--level", "area:all"), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "D8")]
    public async Task Cohort_Months_UseOneStatedFactor()
    {
        JsonObject twelve = await JsonAsync("--records", Records, "--months", "12");
        JsonObject ten = await JsonAsync("--records", Records, "--months", "10");
        Assert.Equal((5.9, 5.0), ((double)twelve["years"]![0]!["months"]!, (double)ten["years"]![0]!["months"]!));
        Assert.Equal(("months, 12 to a level", "school months, 10 to a level"), ((string?)twelve["months"], (string?)ten["months"]));
        string text = (await RunAsync("--records", Records, "--months", "12")).ReplaceLineEndings(" ");
        Assert.Contains("12 to a level", text, StringComparison.Ordinal);
        Assert.DoesNotContain("10 to a level", text, StringComparison.Ordinal);
        Assert.DoesNotContain("months", await RunAsync("--records", Records), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "I6")]
    public async Task Cohort_Share_LeavesOutPupilsWithoutConsent()
    {
        JsonObject json = await JsonAsync("--records", Records, "--share");
        Assert.Equal(32, (int)json["pupils"]!);
        Assert.DoesNotContain("\"L\"", json.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("\"S\"", json.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "I4")]
    public async Task Cohort_AnyFormat_SaysWhatTheNumbersDoNotMean()
    {
        foreach (string format in new[] { "text", "md", "html" })
        {
            string text = (await RunAsync("--records", Small, "--format", format)).ReplaceLineEndings(" ");
            foreach (string words in new[] { "no norm", "no comparison group", "chosen for a programme", "said of themselves, to the adult who teaches them" })
            {
                Assert.Contains(words, text, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task Cohort_UnknownLevelOrDamagedRecords_IsAFailedCheck()
    {
        ToolRun unknown = await ToolHarness.RunAsync("", "cohort", "--records", Small, "--level", "area:numbers");
        Assert.Equal(1, unknown.Code);
        Assert.Contains("Did you mean area:number", unknown.Error, StringComparison.Ordinal);
        Assert.Equal(1, (await ToolHarness.RunAsync("", "cohort", "--records", "no-such.json")).Code);
        Assert.Equal(1, (await ToolHarness.RunAsync("", "cohort", "--records", "README.md")).Code);
        Assert.Equal(1, (await ToolHarness.RunAsync("", "cohort", "--records", Small, "--mapping", Small)).Code);
    }

    private static Task<string> WrittenAsync(string format) => RunAsync("--records", Records, "--months", "12", "--format", format);

    private static async Task<string> RunAsync(params string[] args)
    {
        ToolRun run = await ToolHarness.RunAsync("", ["cohort", .. args]);
        Assert.Equal((0, ""), (run.Code, run.Error));
        return run.Out;
    }

    private static async Task<JsonObject> JsonAsync(params string[] args) => JsonNode.Parse(await RunAsync([.. args, "--format", "json"]))!.AsObject();
}
