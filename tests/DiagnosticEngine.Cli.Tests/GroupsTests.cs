using System.Text.Json.Nodes;

namespace DiagnosticEngine.Cli.Tests;

/// <summary><c>groups</c> on sessions that the tool itself has saved.</summary>
public sealed class GroupsTests : IDisposable
{
    private static readonly string[] s_strands = ["subtraction", "fractions", "subtraction", "division", "fractions", "subtraction", "subtraction", "subtraction"];

    private readonly string _folder = Directory.CreateTempSubdirectory("diagnostic-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    [Trait("Requirement", "G2")]
    public async Task Groups_Sessions_AreByNextStepsInEveryFormat()
    {
        string[] files = await SessionsAsync(5);
        JsonObject json = await JsonAsync(files);
        Assert.Equal([["q1", "q3"], ["q2", "q5"], ["q4"]], json["groups"]!.AsArray().Select(g => g!["members"]!.AsArray().Select(m => (string)m!["pupil"]!).ToArray()));
        Assert.True((bool)json["groups"]![2]!["alone"]!);
        Assert.True((bool)json["provenBest"]!);
        Assert.All(json["groups"]!.AsArray(), g => Assert.InRange((int)g!["lessons"]!, 1, 28));
        foreach (string format in new[] { "text", "md", "html" })
        {
            string text = (await RunAsync(0, [.. files, "--format", format])).Out;
            foreach (string words in new[] { "Group 1: q1 and q3", "On their own", "Gives up", "Sits through", "proven best", "14 to 28 lessons" })
            {
                Assert.Contains(words, text.ReplaceLineEndings(" "), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    [Trait("Requirement", "G1")]
    public async Task Groups_AboveFour_AreRefusedUnlessSaidInSoManyWords()
    {
        string[] files = await SessionsAsync(8);
        ToolRun refused = await RunAsync(2, [.. files, "--size", "5"]);
        Assert.Contains("A group of 5 is above 4", refused.Error, StringComparison.Ordinal);
        Assert.All((await JsonAsync(files))["groups"]!.AsArray(), g => Assert.InRange(g!["members"]!.AsArray().Count, 1, 4));
        JsonObject five = await JsonAsync([.. files, "--size", "5", "--allow-larger"]);
        Assert.Contains(five["groups"]!.AsArray(), g => g!["members"]!.AsArray().Count == 5);
        Assert.Contains("were asked for in so many words", (await RunAsync(0, [.. files, "--size", "5", "--allow-larger"])).Out.ReplaceLineEndings(" "), StringComparison.Ordinal);
        JsonNode plan = (await JsonAsync([.. files, "--weeks", "7"]))["plan"]!;
        Assert.Equal((7, 14, 4.7, 9.3), ((int)plan["fewestLessons"]!, (int)plan["mostLessons"]!, (double)plan["fewestHours"]!, (double)plan["mostHours"]!));
    }

    [Fact]
    [Trait("Requirement", "G2")]
    public async Task Groups_WithinYear_NeedsAndKeepsTheYearGroups()
    {
        string[] files = await SessionsAsync(3);
        Assert.Contains("is not known", (await RunAsync(2, [.. files, "--within", "year"])).Error, StringComparison.Ordinal);
        string records = Path.Combine(_folder, "records.json");
        await File.WriteAllTextAsync(records, """
            {"formatVersion": 1, "pupils": [
              {"pupilId": "q1", "years": [{"began": "2024-09-01", "yearGroup": 7, "classId": "a"}]}, {"pupilId": "q2", "years": [{"began": "2024-09-01", "yearGroup": 7, "classId": "b"}]},
              {"pupilId": "q3", "years": [{"began": "2024-09-01", "yearGroup": 8, "classId": "a"}]}, {"pupilId": "q9"}]}
            """);
        JsonObject years = await JsonAsync([.. files, "--within", "year", "--records", records]);
        Assert.Equal(3, years["groups"]!.AsArray().Count);
        Assert.Equal("q9", (string?)Assert.Single(years["leftOut"]!.AsArray())!["pupil"]);
        Assert.Equal(2, (await JsonAsync([.. files, "--within", "class", "--records", records]))["groups"]!.AsArray().Count);
    }

    [Fact]
    public async Task Groups_SecondSessionOfAPupil_IsAFailedCheck()
    {
        string[] files = await SessionsAsync(1);
        Assert.Contains("a second session of the pupil q1", (await RunAsync(1, [.. files, files[^1]])).Error, StringComparison.Ordinal);
    }

    private static async Task<ToolRun> RunAsync(int code, params string[] args)
    {
        ToolRun run = await ToolHarness.RunAsync("", ["groups", .. args]);
        Assert.Equal(code, run.Code);
        return run;
    }

    private static async Task<JsonObject> JsonAsync(params string[] args) => JsonNode.Parse((await RunAsync(0, [.. args, "--format", "json"])).Out)!.AsObject();

    private async Task<string[]> SessionsAsync(int count)
    {
        List<string> args = ["--session"];
        for (int i = 1; i <= count; i++)
        {
            string file = Path.Combine(_folder, $"q{i}.json");
            ToolRun run = await ToolHarness.RunAsync(
                string.Concat(Enumerable.Repeat("?\n", 9)) + "break\n",
                "assess", "--seed", $"{i}", "--pupil", $"q{i}", "--strand", s_strands[i - 1], "--max-items", "4", "--session", file);
            Assert.Equal(0, run.Code);
            args.Add(file);
        }

        return [.. args];
    }
}
