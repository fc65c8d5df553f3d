using System.Text;
using System.Text.Json.Nodes;

namespace DiagnosticEngine.Cli.Tests;

public sealed class CompileTests
{
    [Fact]
    public async Task Compile_SoundCurriculum_WritesAFileThatEveryCommandTakes()
    {
        using SmallCurriculum small = new();
        string file = small.File("small.json");
        ToolRun compiled = await ToolHarness.RunAsync("", "compile", small.Path, "-o", file);
        Assert.Equal(0, compiled.Code);
        Assert.Contains("small 0.1.0: 1 skills, 2 items, 1 misconceptions.", compiled.Error, StringComparison.Ordinal);
        Assert.Contains("Compiled into", compiled.Out, StringComparison.Ordinal);
        Assert.False(File.Exists(file + ".new"));

        foreach (string[] command in new string[][]
        {
            ["preview", "sub.exchange.abstract.1", "--seed", "5"],
            ["preview", "sub.exchange.abstract.1", "--all", "--format", "json"],
            ["coverage"],
            ["simulate", "--pupils", "2", "--max-items", "4", "--format", "json"],
        })
        {
            ToolRun fromFolder = await ToolHarness.RunAsync("", [.. command, "--curriculum", small.Path]);
            ToolRun fromFile = await ToolHarness.RunAsync("", [.. command, "--curriculum", file]);
            Assert.Equal(0, fromFile.Code);
            Assert.Equal(fromFolder, fromFile);
        }
    }

    [Fact]
    public async Task Assess_OnTheBundle_SaysTheSameAndResumesTheFoldersSession()
    {
        using SmallCurriculum small = new();
        string file = small.File("small.json");
        await ToolHarness.RunAsync("", "compile", small.Path, "-o", file);
        string session = small.File("session.json");
        List<string> transcripts = [];
        foreach (string curriculum in new[] { small.Path, file })
        {
            JsonSession run = await ToolHarness.AssessAsync(
                item => (string?)item["item"]!["key"]!["malRules"]![0]!["gives"], "--curriculum", curriculum, "--seed", "4", "--max-items", "3", "--reveal", "--why");
            transcripts.Add(run.Bytes.ToString());
        }

        Assert.Equal(transcripts[0], transcripts[1]);

        await ToolHarness.RunAsync("?\nbreak\n", "assess", "--curriculum", small.Path, "--session", session);
        ToolRun resumed = await ToolHarness.RunAsync("?\nbreak\n", "assess", "--curriculum", file, "--session", session);
        Assert.Equal(0, resumed.Code);
        Assert.Equal(2, JsonNode.Parse(await File.ReadAllTextAsync(session))!["responses"]!.AsArray().Count);
        ToolRun[] roadmaps =
        [
            await ToolHarness.RunAsync("", "roadmap", "--session", session, "--curriculum", file, "--format", "json"),
            await ToolHarness.RunAsync("", "roadmap", "--session", session, "--curriculum", small.Path, "--format", "json"),
        ];
        Assert.Equal(0, roadmaps[0].Code);
        Assert.Equal(roadmaps[1], roadmaps[0]);
    }

    [Fact]
    public async Task Compile_ToStandardOutput_IsTheBundleAndNothingElse()
    {
        using SmallCurriculum small = new();
        string file = small.File("small.json");
        await ToolHarness.RunAsync("", "compile", small.Path, "--output", file);
        ToolRun run = await ToolHarness.RunAsync("", "compile", small.Path, "-o", "-");
        Assert.Equal(0, run.Code);
        Assert.Equal(await File.ReadAllTextAsync(file), run.Out);
    }

    [Theory]
    [InlineData("answer: a - b", "answer: a - c")]
    [InlineData("response: \"14\", expect: correct", "response: \"15\", expect: correct")]
    public async Task Compile_CurriculumWithErrors_IsRefusedWithFindingsAndLeavesTheFileAlone(string right, string wrong)
    {
        using SmallCurriculum small = new();
        string file = small.File("small.json");
        await File.WriteAllTextAsync(file, "what was there before");
        string content = await File.ReadAllTextAsync(small.File("content.yaml"));
        await File.WriteAllTextAsync(small.File("content.yaml"), content.Replace(right, wrong, StringComparison.Ordinal));
        ToolRun run = await ToolHarness.RunAsync("", "compile", small.Path, "-o", file);
        Assert.Equal(1, run.Code);
        Assert.Contains("content.yaml:", run.Error, StringComparison.Ordinal);
        Assert.Contains("is not compiled", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
        Assert.Equal("what was there before", await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task Curriculum_WrongOrDamagedFile_IsToldInASentence()
    {
        using SmallCurriculum small = new();
        string file = small.File("small.json");
        await ToolHarness.RunAsync("", "compile", small.Path, "-o", file);
        byte[] bytes = await File.ReadAllBytesAsync(file);
        await File.WriteAllBytesAsync(small.File("cut.json"), bytes[..(bytes.Length / 2)]);
        await File.WriteAllTextAsync(small.File("edited.json"), Encoding.UTF8.GetString(bytes).Replace("Would blocks help?", "Would cubes help?", StringComparison.Ordinal));
        foreach ((string name, string said) in new[]
        {
            ("content.yaml", "This is no compiled curriculum."),
            ("cut.json", "damaged"),
            ("edited.json", "was changed after it was compiled"),
        })
        {
            foreach (string command in new[] { "coverage", "validate" })
            {
                ToolRun run = await ToolHarness.RunAsync("", command, "--curriculum", small.File(name));
                Assert.Equal(1, run.Code);
                Assert.StartsWith("diagnostic: ", run.Error, StringComparison.Ordinal);
                Assert.Contains(said, run.Error, StringComparison.Ordinal);
                Assert.Single(run.Error.TrimEnd().Split('\n'));
                Assert.Empty(run.Out);
            }
        }
    }

    [Fact]
    public async Task Validate_Bundle_SaysThatItWasChecked()
    {
        using SmallCurriculum small = new();
        string file = small.File("small.json");
        await ToolHarness.RunAsync("", "compile", small.Path, "-o", file);
        ToolRun run = await ToolHarness.RunAsync("", "validate", file);
        Assert.Equal(0, run.Code);
        Assert.Contains("small 0.1.0: 1 skills", run.Out, StringComparison.Ordinal);
        Assert.Contains("checked when it was compiled", run.Out, StringComparison.Ordinal);
        Assert.Equal(2, (await ToolHarness.RunAsync("", "validate", file, "--format", "json")).Code);
        Assert.Equal(2, (await ToolHarness.RunAsync("", "compile", file, "-o", "-")).Code);
    }

    [Theory]
    [InlineData("compile")]
    [InlineData("compile", "no-such-folder", "-o", "x.json")]
    [InlineData("compile", "-o", "no-such-folder/x.json")]
    [InlineData("compile", "-o", "src")]
    [InlineData("coverage", "--curriculum", "no-such-folder")]
    [InlineData("coverage", "--curriculum", "no-such-folder/x.json")]
    public async Task Compile_WrongUsage_IsToldInASentenceWithCode2(params string[] args)
    {
        ToolRun run = await ToolHarness.RunAsync("", args);
        Assert.Equal(2, run.Code);
        Assert.StartsWith("diagnostic: ", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
    }
}
