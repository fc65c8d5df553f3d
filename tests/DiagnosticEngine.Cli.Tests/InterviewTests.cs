using System.Text.Json.Nodes;

namespace DiagnosticEngine.Cli.Tests;

public sealed class InterviewTests
{
    [Fact]
    public async Task Assess_PatternSuspected_ProposesATalkAndTakesItsOutcome()
    {
        using SmallCurriculum small = new();
        int asked = 0;
        JsonSession session = await ToolHarness.AssessAsync(
            item => asked++ == 0
                ? (string)item["item"]!["key"]!["malRules"]![0]!["gives"]!
                : new JsonObject { ["type"] = "interview", ["id"] = "pattern-sub.smaller-1", ["outcome"] = "confirmed", ["words"] = "eight take two" },
            "--curriculum", small.Path, "--seed", "1", "--observer", "a-1", "--max-items", "3", "--reveal");
        JsonObject talk = Assert.Single(session.Messages, m => (string?)m["type"] == "interview");
        Assert.Equal(("pattern-sub.smaller-1", "pattern", "sub.smaller", 1), ((string?)talk["id"], (string?)talk["kind"], (string?)talk["misconception"], (int)talk["step"]!));
        Assert.Equal(("Show me 52 with blocks. Now take 38 away.", "takes 2 from 8", "swaps a ten for ten ones"), ((string?)talk["ask"], (string?)talk["confirms"], (string?)talk["refutes"]));
        JsonObject taken = Assert.Single(session.Messages, m => (string?)m["type"] == "interviewed");
        Assert.Equal("confirmed", (string?)taken["outcome"]);
        Assert.True((double)taken["probability"]! > 0.9);
        Assert.DoesNotContain("eight take two", session.Bytes.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Assess_DriverThatIgnoresTalks_GoesOn()
    {
        using SmallCurriculum small = new();
        JsonSession session = await ToolHarness.AssessAsync(
            item => (string)item["item"]!["key"]!["malRules"]![0]!["gives"]!,
            "--curriculum", small.Path, "--seed", "1", "--observer", "a-1", "--max-items", "3", "--reveal");
        Assert.Contains(session.Messages, m => (string?)m["type"] == "interview");
        Assert.DoesNotContain(session.Messages, m => (string?)m["type"] == "error");
        Assert.NotNull(session.Result["stopReason"]);
    }

    [Theory]
    [InlineData("""{"type":"interview","outcome":"confirmed"}""", "unreadable")]
    [InlineData("""{"type":"interview","id":"x","outcome":"perhaps"}""", "unreadable")]
    [InlineData("""{"type":"interview","id":"x","outcome":"confirmed"}""", "bad-interview")]
    public async Task Assess_TalkThatIsNone_IsAnErrorAndNothingElse(string line, string code)
    {
        using SmallCurriculum small = new();
        JsonSession session = await ToolHarness.AssessAsync(_ => JsonNode.Parse(line)!.AsObject(), "--curriculum", small.Path, "--observer", "a-1");
        Assert.Equal(code, (string?)session.Messages.Single(m => (string?)m["type"] == "error")["code"]);
    }

    [Fact]
    public async Task Assess_TalkInTheTerminal_IsKeptInTheFileAndNewSittingsToo()
    {
        using SmallCurriculum small = new();
        string file = small.File("s.json");
        JsonSession key = await ToolHarness.AssessAsync(_ => null, "--curriculum", small.Path, "--seed", "1", "--observer", "a-1", "--reveal");
        string wrong = (string)key.Items.First()["item"]!["key"]!["malRules"]![0]!["gives"]!;
        ToolRun first = await ToolHarness.RunAsync(wrong + "\nx\nc\nI swapped them\nbreak\n", "assess", "--curriculum", small.Path, "--seed", "1", "--observer", "a-1", "--session", file);
        Assert.Contains("For the adult: a short talk may help here.", first.Out, StringComparison.Ordinal);
        Assert.Contains("Everything is saved", first.Out, StringComparison.Ordinal);
        Assert.NotEqual(0, (await ToolHarness.RunAsync("break\n", "assess", "--curriculum", small.Path, "--new-sitting")).Code);
        await ToolHarness.RunAsync("?\nbreak\n", "assess", "--curriculum", small.Path, "--session", file, "--new-sitting");
        JsonNode snapshot = JsonNode.Parse(await File.ReadAllTextAsync(file))!;
        JsonNode talk = Assert.Single(snapshot["interviews"]!.AsArray())!;
        Assert.Equal(("Confirmed", "I swapped them", 1), ((string?)talk["record"]!["outcome"], (string?)talk["record"]!["words"], (int)talk["sitting"]!));
        Assert.Equal(1, (int)Assert.Single(snapshot["sittings"]!.AsArray())!["afterStep"]!);
    }
}
