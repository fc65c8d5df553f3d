using System.Text.Json.Nodes;

namespace DiagnosticEngine.Cli.Tests;

/// <summary>The plan over lessons of <c>roadmap --lessons</c>.</summary>
public sealed class LessonPlanTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("diagnostic-").FullName;

    private string Session => Path.Combine(_folder, "session.json");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Roadmap_Lessons_IsAPlanInEveryFormat()
    {
        await AnswerAsync("?\n1\n?\n1\n");
        JsonObject json = await PlanAsync("--lessons", "14", "--lesson-minutes", "30", "--priority", "number");
        JsonObject plan = json["plan"]!.AsObject();
        Assert.Equal(1, (int)json["formatVersion"]!);
        Assert.Equal(14, plan["lessons"]!.AsArray().Count);
        Assert.All(plan["lessons"]!.AsArray(), l => Assert.InRange((int)l!["minutes"]!, 0, 30));
        Assert.True((double)plan["upperBound"]! >= (double)plan["planWorth"]!);
        Assert.Null(json["changes"]);
        string statement = (string)plan["steps"]![0]!["exitCheck"]!;
        foreach (string format in new[] { "text", "md", "html" })
        {
            ToolRun run = await ToolHarness.RunAsync("", "roadmap", "--session", Session, "--lessons", "14", "--format", format);
            Assert.Equal(0, run.Code);
            Assert.Contains("What to teach, lesson by lesson", run.Out, StringComparison.Ordinal);
            Assert.Contains("Lesson 14", run.Out, StringComparison.Ordinal);
        }

        Assert.NotEmpty(statement);
    }

    [Fact]
    [Trait("Requirement", "C2")]
    public async Task Roadmap_PreviousPlan_IsComparedAndKept()
    {
        await AnswerAsync("?\n1\n?\n1\n");
        string file = Path.Combine(_folder, "plan.json");
        ToolRun first = await ToolHarness.RunAsync("", "roadmap", "--session", Session, "--lessons", "8", "--format", "json");
        await File.WriteAllTextAsync(file, first.Out);
        JsonObject same = await PlanAsync("--lessons", "8", "--previous", file);
        Assert.Empty(same["changes"]!.AsArray());
        Assert.Equal(JsonNode.Parse(first.Out)!["plan"]!.ToJsonString(), same["earlierPlan"]!.ToJsonString());
        ToolRun words = await ToolHarness.RunAsync("", "roadmap", "--session", Session, "--lessons", "8", "--previous", file);
        Assert.Contains("Nothing: the earlier plan still holds.", words.Out, StringComparison.Ordinal);

        JsonObject shorter = await PlanAsync("--lessons", "3", "--previous", file);
        Assert.Contains(shorter["changes"]!.AsArray(), c => (string?)c!["change"] == "left" && (string?)c["reason"] == "has-no-room");
        Assert.Equal(first.Out, await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task Roadmap_Target_IsReachedOrSaysWhatIsLeft()
    {
        await AnswerAsync("?\n1\n");
        JsonObject plan = (await PlanAsync("--lessons", "2", "--target", "number:6"))["plan"]!.AsObject();
        Assert.Equal(("number", 6), ((string?)plan["target"]!["id"], (int)plan["target"]!["level"]!));
        Assert.True((int)plan["target"]!["skillsLeft"]! > 0);
        JsonObject ready = (await PlanAsync("--lessons", "60", "--target", "sub.column-one-exchange"))["plan"]!.AsObject();
        Assert.Equal(0, (int)ready["target"]!["skillsLeft"]!);
    }

    [Theory]
    [InlineData("--target", "cooking")]
    [InlineData("--target", "cooking:3")]
    [InlineData("--target", "number:much")]
    [InlineData("--priority", "cooking")]
    [InlineData("--lesson-minutes", "4")]
    public async Task Roadmap_WrongOption_IsWrongUsage(string option, string value)
    {
        await AnswerAsync("?\n");
        ToolRun run = await ToolHarness.RunAsync("", "roadmap", "--session", Session, "--lessons", "4", option, value);
        Assert.Equal(2, run.Code);
        Assert.Empty(run.Out);
        Assert.DoesNotContain("Parameter", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"formatVersion\": 1}")]
    [InlineData("{\"formatVersion\": 2, \"plan\": {}}")]
    [InlineData("{\"formatVersion\": 1, \"plan\": {\"curriculumFingerprint\": 7}}")]
    public async Task Roadmap_PreviousIsNoPlan_IsAFailedCheck(string text)
    {
        await AnswerAsync("?\n");
        string file = Path.Combine(_folder, "plan.json");
        await File.WriteAllTextAsync(file, text);
        ToolRun run = await ToolHarness.RunAsync("", "roadmap", "--session", Session, "--lessons", "4", "--previous", file);
        Assert.Equal(1, run.Code);
        Assert.StartsWith("diagnostic: ", run.Error, StringComparison.Ordinal);
    }

    private async Task AnswerAsync(string answers)
    {
        ToolRun run = await ToolHarness.RunAsync(answers + "break\n", "assess", "--seed", "7", "--session", Session);
        Assert.Equal(0, run.Code);
    }

    private async Task<JsonObject> PlanAsync(params string[] options)
    {
        ToolRun run = await ToolHarness.RunAsync("", ["roadmap", "--session", Session, "--format", "json", .. options]);
        Assert.Equal(0, run.Code);
        return JsonNode.Parse(run.Out)!.AsObject();
    }
}
