using System.Text.Json.Nodes;

namespace DiagnosticEngine.Cli.Tests;

/// <summary><c>progress</c> on records and on two sessions.</summary>
public sealed class ProgressTests : IDisposable
{
    private const string Records = "tests/DiagnosticEngine.Cli.Tests/records/programme.json";
    private const string Small = "tests/DiagnosticEngine.Cli.Tests/records/small.json";
    private const string Mapping = "tests/DiagnosticEngine.Cli.Tests/records/mapping.json";

    private readonly string _folder = Directory.CreateTempSubdirectory("diagnostic-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    [Trait("Requirement", "V2")]
    public async Task Progress_Small_IsAsAcceptedInText() => await Verifier.Verify((await RunAsync(1, "--records", Small)).Out);

    [Fact]
    public async Task Progress_OnePupil_IsAsAcceptedInMarkdown() => await Verifier.Verify((await RunAsync(0, "--records", Small, "--pupil", "p1", "--months", "10", "--format", "md")).Out);

    [Fact]
    public async Task Progress_OnePupil_IsAsAcceptedInHtml() => await Verifier.Verify((await RunAsync(0, "--records", Small, "--pupil", "p1", "--format", "html")).Out);

    [Fact]
    public async Task Progress_OnePupil_IsAsAcceptedInJson() => await Verifier.Verify((await RunAsync(0, "--records", Small, "--pupil", "p1", "--months", "12", "--format", "json")).Out);

    [Theory]
    [Trait("Requirement", "D2")]
    [Trait("Requirement", "D4")]
    [Trait("Requirement", "D6")]
    [Trait("Requirement", "D7")]
    [InlineData("C", 0.1, 132, 14, 14, 0.37, 0.0, 0.74)]
    [InlineData("N", 0.2, 62, 7, 7, 1.49, 0.74, 2.23)]
    [InlineData("A", 0.3, 77, 7, 7, 2.23, 1.49, 2.97)]
    public async Task Progress_Case_HasTimeRateBandAndNoWordTooMany(string pupil, double gain, int days, int weeks, int lessons, double rate, double low, double high)
    {
        JsonNode json = (await JsonAsync("--records", Records, "--pupil", pupil))["pupils"]![0]!;
        Assert.Equal((days, weeks, lessons), ((int)json["time"]!["calendarDays"]!, (int)json["time"]!["weeksTaught"]!, (int)json["time"]!["lessonsAttended"]!));
        JsonNode number = Change(json, "area:number");
        Assert.Equal(gain, (double)number["gain"]!);
        JsonNode first = number["rates"]![0]!;
        Assert.Equal("52-week year, weeks taught", (string?)first["basis"]);
        Assert.Equal((rate, low, high), ((double)first["rate"]!, (double)first["low"]!, (double)first["high"]!));
        Assert.Equal(pupil == "A" ? "much faster than expected" : "too small to say", (string?)first["words"]);
        Assert.Equal(gain, (double)number["differenceAfter"]!["fixed"]! - (double)number["differenceBefore"]!["fixed"]!, 3);
        double moved = (double)number["differenceAfter"]!["moving"]! - (double)number["differenceBefore"]!["moving"]!;
        Assert.Equal(gain - (days / 7.0 / 52), moved, 1);
    }

    [Fact]
    [Trait("Requirement", "D9")]
    public async Task Progress_CaseC_PrintsTheEarlierPaceBeside()
    {
        JsonNode number = Change((await JsonAsync("--records", Records, "--pupil", "C"))["pupils"]![0]!, "area:number");
        Assert.Equal(0.37, (double)number["earlierRate"]!);
        Assert.Contains("0.37 levels a year on average", (await RunAsync(0, "--records", Records, "--pupil", "C")).Out, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "D5")]
    public async Task Progress_AnyRate_NamesItsBasis()
    {
        JsonNode number = Change((await JsonAsync("--records", Records, "--pupil", "N", "--weeks-year", "39"))["pupils"]![0]!, "area:number");
        Assert.Equal(
            [("39-week school year, weeks taught", 1.11), ("52-week year, weeks taught", 1.49), ("52-week year, weeks on the calendar", 1.17)],
            number["rates"]!.AsArray().Select(r => ((string)r!["basis"]!, (double)r["rate"]!)));
        string text = (await RunAsync(0, "--records", Records, "--pupil", "N")).Out.ReplaceLineEndings(" ");
        Assert.Equal(text.Split("levels a year (").Length, text.Split("levels a year (52-").Length + text.Split("levels a year (39-").Length - 1);
    }

    [Fact]
    [Trait("Requirement", "I3")]
    public async Task Progress_CaseC_SaysThatTheGainOfAllAreasIsSpill()
    {
        string text = (await RunAsync(0, "--records", Records, "--pupil", "C", "--format", "md")).Out;
        Assert.Contains("What looks like a gain of All maths areas is spill", text, StringComparison.Ordinal);
        JsonNode json = (await JsonAsync("--records", Records, "--pupil", "C"))["pupils"]![0]!;
        Assert.Equal("taught", (string?)Change(json, "area:number")["taught"]);
        Assert.Equal("partly-taught", (string?)Change(json, "area:all")["taught"]);
        Assert.Equal("untaught", (string?)Change(json, "strand:shape")["taught"]);
    }

    [Theory]
    [Trait("Requirement", "D4")]
    [InlineData("p3", "other-map-version")]
    [InlineData("p4", "other-policy")]
    [InlineData("p5", "no-pair")]
    public async Task Progress_OtherMapOrPolicy_IsRefusedWithTheReason(string pupil, string reason)
    {
        ToolRun run = await RunAsync(1, "--records", Small, "--pupil", pupil, "--format", "json");
        JsonNode json = JsonNode.Parse(run.Out)!["pupils"]![0]!;
        Assert.False((bool)json["compared"]!);
        Assert.Equal(reason, (string?)json["refusals"]![0]!["reason"]);
        Assert.Contains($"diagnostic: {pupil}: ", run.Error, StringComparison.Ordinal);
        Assert.Null(json["changes"]);
    }

    [Fact]
    [Trait("Requirement", "D4")]
    public async Task Progress_Mapping_ComparesWhatItNames()
    {
        JsonObject json = await JsonAsync("--records", Small, "--pupil", "p3", "--mapping", Mapping);
        Assert.Equal(0.4, (double)Change(json["pupils"]![0]!, "area:number")["gain"]!);
        Assert.Equal(1, (await RunAsync(1, "--records", Small, "--pupil", "p4", "--mapping", Mapping)).Code);
    }

    [Fact]
    public async Task Progress_Dates_ChooseTheAssessments()
    {
        ToolRun none = await RunAsync(1, "--records", Small, "--pupil", "p1", "--from", "2025-02-01", "--format", "json");
        Assert.Contains("one day only, 2025-03-25", none.Out, StringComparison.Ordinal);
        Assert.Equal(1, (await RunAsync(1, "--records", Small, "--pupil", "nobody")).Code);
    }

    [Fact]
    [Trait("Requirement", "V7")]
    public async Task Progress_AnyPupil_ReadsKindly()
    {
        foreach (string file in new[] { Records, Small })
        {
            string text = (await RunAsync(file == Small ? 1 : 0, "--records", file, "--format", "md")).Out;
            string cohort = (await ToolHarness.RunAsync("", "cohort", "--records", file, "--format", "md")).Out;
            foreach (string word in new[] { "fail", "worse", "poor", "weak", "decline", "drop", "fell", "behind", "disappoint", "unfortunately", "because", "thanks to", "caused", "lost", "bad" })
            {
                Assert.DoesNotContain(word, text, StringComparison.OrdinalIgnoreCase);
                Assert.DoesNotContain(word, cohort, StringComparison.OrdinalIgnoreCase);
            }
        }

        string lower = (await RunAsync(0, "--records", Small, "--pupil", "p2")).Out.ReplaceLineEndings(" ");
        Assert.Contains("a little lower on that day", lower, StringComparison.Ordinal);
        Assert.Contains("some days are", lower, StringComparison.Ordinal);
        Assert.Contains("Everybody has easier and harder days", lower, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Progress_TwoSessions_SaysWhatChangedWithAndWithoutDays()
    {
        string before = await AssessAsync("before.json", 7, "?\n?\n?\n?\n");
        string after = await AssessAsync("after.json", 8, "1\n?\n2\n?\n");
        JsonNode sameDay = await JsonAsync("--before", before, "--after", after);
        Assert.Equal(0, (int)sameDay["pupils"]![0]!["time"]!["calendarDays"]!);
        Assert.All(sameDay["pupils"]![0]!["changes"]!.AsArray(), c => Assert.Empty(c!["rates"]!.AsArray()));
        JsonNode bare = await JsonAsync("--before", await WithoutDayAsync(before), "--after", await WithoutDayAsync(after));
        Assert.Null(bare["pupils"]![0]!["time"]);
        Assert.NotNull(bare["newlySecure"]);
        Assert.NotNull(bare["toLookAtAgain"]);
        Assert.All(bare["pupils"]![0]!["changes"]!.AsArray(), c => Assert.Empty(c!["rates"]!.AsArray()));
        JsonNode dated = await JsonAsync("--before", before, "--after", after, "--before-date", "2025-01-07", "--after-date", "2025-03-25");
        Assert.Equal(77, (int)dated["pupils"]![0]!["time"]!["calendarDays"]!);
        Assert.All(dated["pupils"]![0]!["changes"]!.AsArray(), c => Assert.Equal("52-week year, weeks on the calendar", (string?)c!["rates"]![0]!["basis"]));
        foreach (string format in new[] { "text", "md", "html" })
        {
            Assert.Contains("Newly secure", (await RunAsync(0, "--before", before, "--after", after, "--format", format)).Out, StringComparison.Ordinal);
        }

        ToolRun reversed = await RunAsync(1, "--before", before, "--after", after, "--before-date", "2025-11-13", "--after-date", "2025-03-25");
        Assert.Contains("233 days after", reversed.Error, StringComparison.Ordinal);
    }

    private static JsonNode Change(JsonNode pupil, string level) => pupil["changes"]!.AsArray().Single(c => (string?)c!["level"] == level)!;

    private static async Task<ToolRun> RunAsync(int code, params string[] args)
    {
        ToolRun run = await ToolHarness.RunAsync("", ["progress", .. args]);
        Assert.Equal((code, code == 0), (run.Code, run.Error.Length == 0));
        return run;
    }

    private static async Task<JsonNode> JsonNodeAsync(string[] args) => JsonNode.Parse((await RunAsync(0, [.. args, "--format", "json"])).Out)!;

    private static async Task<JsonObject> JsonAsync(params string[] args) => (await JsonNodeAsync(args)).AsObject();

    /// <summary>A session file as it is where nobody noted the day.</summary>
    private static async Task<string> WithoutDayAsync(string file)
    {
        JsonNode session = JsonNode.Parse(await File.ReadAllTextAsync(file))!;
        Assert.True(session["options"]!.AsObject().Remove("date"));
        string bare = file + ".bare.json";
        await File.WriteAllTextAsync(bare, session.ToJsonString());
        return bare;
    }

    private async Task<string> AssessAsync(string name, int seed, string answers)
    {
        string file = Path.Combine(_folder, name);
        ToolRun run = await ToolHarness.RunAsync(answers + "break\n", "assess", "--seed", $"{seed}", "--strand", "subtraction", "--session", file);
        Assert.Equal(0, run.Code);
        return file;
    }
}
