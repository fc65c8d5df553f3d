using System.Text.Json.Nodes;
using DiagnosticEngine.Progress;

namespace DiagnosticEngine.Cli.Tests;

public sealed class RecordCommandTests
{
    private const string Pupils = "pupil,consent,began,year,class\nC,2024-11-01,2024-09-01,7,7b\nH,,2024-09-01,7,7b\n";
    private const string Voices = "pupil,date,prompt,text,consent\nC,2025-02-03,,=1+1,yes\nH,2025-02-03,,\"a, \"\"b\"\"\",yes\n";

    [Fact]
    public async Task Import_Tables_WritesAFileThatTheLibraryReads()
    {
        using RecordFolder folder = new();
        folder.Write("pupils.csv", Pupils);
        folder.Write("voices.csv", Voices);
        ToolRun run = await folder.RunAsync("import", "pupils.csv", "voices.csv", "--into", "school.json", "--today", "2025-03-31");
        Assert.Equal(0, run.Code);
        Assert.EndsWith("Added to school.json: pupils 2, voices 2.\n", run.Out, StringComparison.Ordinal);
        Assert.Equal(["=1+1", "a, \"b\""], ProgrammeRecord.FromJson(folder.Read("school.json")).Voices.Select(v => v.Text));
        Assert.Equal(["pupils.csv", "school.json", "voices.csv"], folder.Files);

        run = await folder.RunAsync("import", "voices.csv", "--into", "school.json");
        Assert.EndsWith("Added to school.json: nothing new; already there: 2.\n", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pupil,date,prompt,text,consent\nX,2025-02-03,,it got easier,yes\n")]
    [InlineData("pupil,date,prompt,text,consent\nC,13.11.25,,it got easier,yes\n")]
    [InlineData("pupil,date,prompt,text,consent\nC,2025-02-03,,\"it got easier,yes\n")]
    [InlineData("who,said,what\n")]
    [InlineData("")]
    public async Task Import_AnyError_LeavesTheFileByteForByte(string voices)
    {
        using RecordFolder folder = new();
        folder.Write("pupils.csv", Pupils);
        await folder.RunAsync("import", "pupils.csv", "--into", "school.json");
        byte[] before = await File.ReadAllBytesAsync(folder.Path("school.json"));
        folder.Write("good.csv", "observer,role\nTA1,teaching assistant\n");
        folder.Write("voices.csv", voices);
        ToolRun run = await folder.RunAsync("import", "good.csv", "voices.csv", "--into", "school.json");
        Assert.Equal(1, run.Code);
        Assert.Contains("voices.csv:", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("it got easier", run.Out, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was added: school.json is as it was.\n", run.Out, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(folder.Path("school.json")));
        Assert.Equal(["good.csv", "pupils.csv", "school.json", "voices.csv"], folder.Files);
        Assert.Equal(1, (await folder.RunAsync("import", "voices.csv", "--into", "new.json")).Code);
        Assert.False(File.Exists(folder.Path("new.json")));
    }

    [Fact]
    public async Task Import_CheckAndFormats_WriteNothing()
    {
        using RecordFolder folder = new();
        folder.Write("pupils.csv", Pupils.Replace("2024-11-01", "1.11.24", StringComparison.Ordinal));
        ToolRun json = await folder.RunAsync("import", "pupils.csv", "--into", "school.json", "--check", "--format", "json");
        JsonNode result = JsonNode.Parse(json.Out)!;
        Assert.Equal((1, false, "DE2201", 2), (json.Code, (bool)result["success"]!, (string?)result["findings"]![0]!["code"], (int)result["findings"]![0]!["line"]!));
        Assert.Contains("::error file=pupils.csv,line=2,col=3,title=DE2201::", (await folder.RunAsync("import", "pupils.csv", "--into", "school.json", "--format", "github")).Out, StringComparison.Ordinal);
        ToolRun sarif = await folder.RunAsync("import", "pupils.csv", "--into", "school.json", "--format", "sarif");
        Assert.Equal("DE2201", (string?)JsonNode.Parse(sarif.Out)!["runs"]![0]!["results"]![0]!["ruleId"]);
        folder.Write("pupils.csv", Pupils);
        Assert.Equal(0, (await folder.RunAsync("import", "pupils.csv", "--into", "school.json", "--check")).Code);
        Assert.Equal(["pupils.csv"], folder.Files);
        await folder.RunAsync("import", "pupils.csv", "--into", "school.json");
        ToolRun itself = await folder.RunAsync("import", "--into", "school.json", "--check");
        Assert.EndsWith("school.json is sound: pupils 2. Nothing was written.\n", itself.Out, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "B1")]
    public async Task Import_Session_AddsTheLevelsOfThatDay()
    {
        using SmallCurriculum small = new();
        using RecordFolder folder = new();
        folder.Write("pupils.csv", "pupil,consent\nC,2024-11-01\n");
        await folder.RunAsync("import", "pupils.csv", "--into", "school.json");
        await ToolHarness.RunAsync("1\n", "assess", "--curriculum", small.Path, "--seed", "1", "--max-items", "1", "--pupil", "C", "--session", folder.Path("c.json"));
        foreach (string day in new[] { "2024-11-13", "2025-03-25" })
        {
            ToolRun run = await folder.RunAsync("import", "--session", "c.json", "--date", day, "--curriculum", small.Path, "--into", "school.json");
            Assert.Equal((0, ""), (run.Code, run.Error));
        }

        IReadOnlyList<LevelRecord> levels = ProgrammeRecord.FromJson(folder.Read("school.json")).Levels;
        Assert.Equal([("C", new DateOnly(2024, 11, 13)), ("C", new DateOnly(2025, 3, 25))], levels.Select(l => (l.PupilId, l.Date)));
        Assert.Contains(levels[0].Levels, l => l is { Kind: LevelKind.Strand, Id: "subtraction" });
        ToolRun refused = await folder.RunAsync("import", "--session", "c.json", "--date", "2999-03-25", "--curriculum", small.Path, "--into", "school.json");
        Assert.Equal(1, refused.Code);
        Assert.StartsWith("c.json:1:1: error DE2202", refused.Out, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "I6")]
    public async Task Export_Share_LeavesOutWhoGaveNoConsent()
    {
        using RecordFolder folder = new();
        folder.Write("pupils.csv", Pupils);
        folder.Write("voices.csv", Voices);
        await folder.RunAsync("import", "pupils.csv", "voices.csv", "--into", "school.json");
        ToolRun table = await folder.RunAsync("export", "--records", "school.json", "--kind", "voices", "--format", "csv", "--share");
        Assert.Equal("pupil,date,prompt,text,consent\nC,2025-02-03,,'=1+1,yes\n", table.Out);
        ToolRun json = await folder.RunAsync("export", "--records", "school.json", "--share", "-o", "shared.json");
        Assert.Equal((0, ""), (json.Code, json.Out));
        Assert.DoesNotContain("\"H\"", folder.Read("shared.json"), StringComparison.Ordinal);
        Assert.Equal(0, (await folder.RunAsync("import", "shared.json", "--into", "other.json")).Code);
        Assert.Equal(folder.Read("shared.json"), folder.Read("other.json"));
    }

    [Theory]
    [InlineData("import", "--into", "school.json")]
    [InlineData("import", "pupils.csv")]
    [InlineData("import", "--session", "c.json", "--date", "25.3.25", "--into", "school.json")]
    [InlineData("import", "x.csv", "--date", "2025-03-25", "--into", "school.json")]
    [InlineData("import", "pupils.csv", "--into", "school.json", "--today", "31.3.25")]
    [InlineData("import", "pupils.csv", "--into", "no/folder/school.json")]
    [InlineData("export", "--records", "school.json", "--format", "csv")]
    [InlineData("export", "--records", "school.json", "--kind", "secrets")]
    public async Task Run_WrongUsage_IsToldInASentence(params string[] args)
    {
        using RecordFolder folder = new();
        folder.Write("pupils.csv", Pupils);
        folder.Write("x.csv", Pupils);
        ToolRun run = await folder.RunAsync(args);
        Assert.Equal(2, run.Code);
        Assert.StartsWith("diagnostic: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(["pupils.csv", "x.csv"], folder.Files);
    }

    [Fact]
    public async Task Run_NoSuchFileOrDamagedRecords_IsToldWithCode1()
    {
        using RecordFolder folder = new();
        Assert.Contains("There is no file x.csv", (await folder.RunAsync("import", "x.csv", "--into", "school.json")).Error, StringComparison.Ordinal);
        folder.Write("bad.json", "{");
        ToolRun run = await folder.RunAsync("export", "--records", "bad.json");
        Assert.Equal(1, run.Code);
        Assert.Contains("import --check --into bad.json", run.Error, StringComparison.Ordinal);
    }
}
