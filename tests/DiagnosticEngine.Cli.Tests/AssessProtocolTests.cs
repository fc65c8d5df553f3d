using System.Text.Json.Nodes;

namespace DiagnosticEngine.Cli.Tests;

public sealed class AssessProtocolTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("diagnostic-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Assess_ScriptedAnswers_RunToAResultTwiceTheSame()
    {
        string script = string.Concat(Enumerable.Range(1, 60).Select(i => $"{{\"type\":\"response\",\"id\":\"r-{i}\",\"notSure\":{(i % 3 == 0 ? "true" : "false")},\"text\":\"{i}\"}}\n"));
        ToolRun first = await ToolHarness.RunAsync(script, "assess", "--protocol", "jsonl", "--seed", "7");
        ToolRun second = await ToolHarness.RunAsync(script, "assess", "--protocol", "jsonl", "--seed", "7");
        Assert.Equal(0, first.Code);
        Assert.Equal(first.Out, second.Out);
        JsonObject result = JsonNode.Parse(first.Out.TrimEnd('\n').Split('\n')[^1])!.AsObject();
        Assert.Equal("result", (string?)result["type"]);
        Assert.NotEmpty(result["diagnosis"]!["skills"]!.AsArray());
        Assert.NotEmpty(result["roadmap"]!["steps"]!.AsArray());
    }

    [Fact]
    public async Task Assess_KilledAtAnyStepAndResumed_GivesTheSameResult()
    {
        JsonSession whole = await ToolHarness.AssessAsync(AnswerByStep, "--seed", "7", "--max-items", "12", "--reveal");
        int steps = (int)whole.Result["questions"]!;
        for (int kill = 0; kill <= steps; kill++)
        {
            string file = Path.Combine(_folder, $"session-{kill}.json");
            int left = kill;
            await ToolHarness.AssessAsync(m => left-- > 0 ? AnswerByStep(m) : null, "--seed", "7", "--max-items", "12", "--session", file, "--reveal");
            JsonSession resumed = await ToolHarness.AssessAsync(AnswerByStep, "--session", file, "--reveal");
            Assert.Equal(whole.Result.ToJsonString(), resumed.Result.ToJsonString());
        }
    }

    [Fact]
    public async Task Assess_MessagesThatAreNone_AreErrorsAndNeverEndTheSession()
    {
        string[] lines =
        [
            "not json", "[]", "{}", "{\"type\":\"dance\"}", "{\"type\":\"response\",\"step\":1}", "{\"type\":\"response\",\"step\":5,\"text\":\"1\"}",
            "{\"type\":\"response\",\"step\":\"one\",\"text\":\"1\"}", "{\"type\":\"explain\",\"step\":9}", "{\"type\":\"response\",\"text\":[1]}",
            "{\"type\":\"response\",\"type\":\"x\",\"text\":\"1\"}", "{\"type\":\"response\",\"text\":\"\\ud83d\"}", "{\"type\":\"\\ud83d\"}",
            "{\"type\":\"response\",\"notSure\":true,\"helpUsed\":[\"h1\"]}", "{\"type\":\"response\",\"notSure\":true,\"certainty\":\"quite\"}", "{\"type\":\"evidence\"}",
            "{\"type\":\"evidence\",\"id\":\"e\",\"kind\":\"judgement\",\"source\":\"s\",\"date\":\"2026-09-12\",\"skill\":\"no.such\",\"verdict\":\"secure\",\"reliability\":0.8}",
        ];
        ToolRun run = await ToolHarness.RunAsync(string.Join('\n', lines) + "\n{\"type\":\"stop\"}\n", "assess", "--protocol", "jsonl");
        JsonObject[] messages = [.. run.Out.TrimEnd('\n').Split('\n').Select(l => JsonNode.Parse(l)!.AsObject())];
        Assert.Equal(0, run.Code);
        Assert.Equal(lines.Length, messages.Count(m => (string?)m["type"] == "error"));
        Assert.Equal("result", (string?)messages[^1]["type"]);
        Assert.Equal("stopped", (string?)messages[^1]["stopReason"]);
    }

    [Fact]
    public async Task Assess_SameResponseIdTwice_CountsOnce()
    {
        const string Twice = "{\"type\":\"response\",\"id\":\"r-1\",\"notSure\":true}\n";
        ToolRun run = await ToolHarness.RunAsync(Twice + Twice + "{\"type\":\"stop\"}\n", "assess", "--protocol", "jsonl");
        JsonObject result = JsonNode.Parse(run.Out.TrimEnd('\n').Split('\n')[^1])!.AsObject();
        Assert.Equal(1, (int)result["questions"]!);
        Assert.Contains("\"duplicate\":true", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Assess_Mastery_AsksAboutOneSkillUntilTheRuleIsDecided()
    {
        string file = Path.Combine(_folder, "check.json");
        string[] args = ["--seed", "7", "--mastery", "sub.column-one-exchange:pictorial", "--session", file, "--reveal"];
        int left = 2;
        await ToolHarness.AssessAsync(m => left-- > 0 ? AnswerRight(m) : null, args);
        JsonSession resumed = await ToolHarness.AssessAsync(AnswerRight, "--session", file, "--reveal");
        Assert.Equal("mastery-met", (string?)resumed.Result["stopReason"]);
        Assert.Equal(3, (int)resumed.Result["questions"]!);
        Assert.All(resumed.Items, m => Assert.Equal("sub.column-one-exchange", (string?)m["item"]!["skill"]));
        Assert.All(resumed.Items, m => Assert.Equal("pictorial", (string?)m["item"]!["representation"]));
        Assert.Null(Assert.Single(resumed.Result["diagnosis"]!["strands"]!.AsArray())!["level"]);
    }

    [Fact]
    public async Task Assess_InvalidAnswer_AsksAgain()
    {
        ToolRun run = await ToolHarness.RunAsync("{\"type\":\"response\",\"step\":1,\"text\":\"\"}\n{\"type\":\"stop\"}\n", "assess", "--protocol", "jsonl");
        JsonObject[] messages = [.. run.Out.TrimEnd('\n').Split('\n').Select(l => JsonNode.Parse(l)!.AsObject())];
        Assert.Equal(["item", "scored", "item", "result"], messages.Select(m => (string?)m["type"]));
        Assert.Equal("invalid", (string?)messages[1]["outcome"]);
        Assert.Equal(messages[0].ToJsonString(), messages[2].ToJsonString());
    }

    [Fact]
    public async Task Assess_Explain_GivesCandidatesRuleAndBeliefs()
    {
        ToolRun run = await ToolHarness.RunAsync(
            "{\"type\":\"explain\"}\n{\"type\":\"response\",\"notSure\":true}\n{\"type\":\"explain\",\"step\":1}\n{\"type\":\"explain\",\"step\":2}\n{\"type\":\"stop\"}\n",
            "assess", "--protocol", "jsonl", "--seed", "7");
        JsonObject[] explanations = [.. run.Out.TrimEnd('\n').Split('\n').Select(l => JsonNode.Parse(l)!.AsObject()).Where(m => (string?)m["type"] == "explanation")];
        Assert.Equal(2, explanations.Length);
        Assert.NotEmpty(explanations[0]["candidates"]!.AsArray());
        Assert.NotEmpty(explanations[0]["asked"]!.AsArray());
        Assert.Contains("Belief that it is secure:", (string)explanations[0]["words"]!, StringComparison.Ordinal);
        Assert.NotEmpty((string)explanations[0]["scoreUnit"]!);
        Assert.Equal("step-down", (string?)explanations[1]["rule"]);
    }

    [Fact]
    public async Task Assess_WithoutReveal_KeepsTheKeyToItself()
    {
        ToolRun run = await ToolHarness.RunAsync("{\"type\":\"stop\"}\n", "assess", "--protocol", "jsonl");
        Assert.DoesNotContain("\"key\"", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("malRules", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("half a sess")]
    public async Task Assess_DamagedSessionFile_IsToldAndLeftAlone(string content)
    {
        string file = Path.Combine(_folder, "damaged.json");
        await File.WriteAllTextAsync(file, content);
        ToolRun run = await ToolHarness.RunAsync("", "assess", "--protocol", "jsonl", "--session", file);
        Assert.Equal(1, run.Code);
        Assert.Contains("damaged", run.Error, StringComparison.Ordinal);
        Assert.Equal(content, await File.ReadAllTextAsync(file));
    }

    private static object? AnswerRight(JsonObject message) => (string?)message["item"]!["key"]!["answer"];

    private static object? AnswerByStep(JsonObject message) => ((int)message["step"]! % 3) switch
    {
        0 => Pupils.NotSure(message),
        1 => Pupils.Right(message),
        _ => Pupils.Wrong(message),
    };
}
