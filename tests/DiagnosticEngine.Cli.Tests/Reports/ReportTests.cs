using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace DiagnosticEngine.Cli.Tests.Reports;

/// <summary>Reports about the programme's three pupils, as adults and pupils read them.</summary>
public sealed partial class ReportTests
{
    private static readonly string s_records = Path.Combine(Repository.Root, "tests/DiagnosticEngine.Cli.Tests/records/programme.json");

    [Fact]
    [Trait("Requirement", "I1")]
    public async Task Report_PupilC_IsAsAcceptedInMarkdown() => await Verifier.Verify(await WholeAsync("C", "md"));

    [Fact]
    [Trait("Requirement", "I1")]
    public async Task Report_PupilC_IsAsAcceptedInJson() => await Verifier.Verify(await WholeAsync("C", "json"));

    [Fact]
    [Trait("Requirement", "I1")]
    public async Task Report_PupilN_IsAsAcceptedInMarkdown() => await Verifier.Verify(await WholeAsync("N", "md"));

    [Fact]
    [Trait("Requirement", "I1")]
    public async Task Report_PupilN_IsAsAcceptedInJson() => await Verifier.Verify(await WholeAsync("N", "json"));

    [Fact]
    [Trait("Requirement", "I1")]
    public async Task Report_PupilA_IsAsAcceptedInMarkdown() => await Verifier.Verify(await WholeAsync("A", "md"));

    [Fact]
    [Trait("Requirement", "I1")]
    public async Task Report_PupilA_IsAsAcceptedInJson() => await Verifier.Verify(await WholeAsync("A", "json"));

    [Fact]
    public async Task Report_ForThePupil_IsAsAccepted() =>
        await Verifier.Verify(string.Join("\n=====\n", await WriteAsync("C", "md", "--for", "pupil"), await WriteAsync("N", "text", "--for", "pupil"), await WriteAsync("A", "md", "--for", "pupil")));

    [Fact]
    [Trait("Requirement", "L7")]
    public async Task Report_EachLevelPolicy_IsNamedAndAveragesDiffer()
    {
        List<(string Policy, double Number)> found = [];
        foreach (string policy in new[] { "exclude", "floor", "start-level" })
        {
            JsonNode report = JsonNode.Parse(await WriteAsync("C", "json", "--levels", policy))!["report"]!["diagnosis"]!;
            found.Add(((string)report["levelPolicy"]!, (double)report["areas"]!.AsArray().Single(a => (string?)a!["area"] == "number")!["level"]!));
        }

        Assert.Equal(["share-0.8.exclude", "share-0.8.floor", "share-0.8.start-level"], found.Select(f => f.Policy));
        Assert.Equal(3, found.Select(f => f.Number).Distinct().Count());
        Assert.True(found[1].Number < found[2].Number);
    }

    [Fact]
    [Trait("Requirement", "D2")]
    public async Task Report_YearAndDayGiven_HasBothDifferences()
    {
        string report = await WriteAsync("C", "md", "--year", "7", "--date", "2024-11-13", "--year-began", "2024-09-01");
        Assert.Contains("| from Year 7 | from 6.2, due by now |", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_Html_IsOneFileWithoutScript()
    {
        string html = await WholeAsync("C", "html");
        Assert.StartsWith("<!DOCTYPE html>", html, StringComparison.Ordinal);
        Assert.All((string[])["<script", "<link", "<img", "src=", "http://", "https://", "url("], w => Assert.DoesNotContain(w, html.Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Report_WrongCalls_AreToldInOneLine()
    {
        string c = await ProgrammeSessions.FileAsync("C");
        string n = await ProgrammeSessions.FileAsync("N");
        await RefusedAsync(1, "different pupils", "--session", c, "--session", n);
        await RefusedAsync(1, "no session file", "--session", "nowhere.json");
        await RefusedAsync(1, "no records file", "--session", c, "--records", "nowhere.json");
        await RefusedAsync(2, "is no day", "--session", c, "--date", "13.11.25");
        await RefusedAsync(2, "after the assessment", "--session", c, "--year-began", "2025-09-01");
        await RefusedAsync(2, "from 1 to 13", "--session", c, "--year", "14");
        await RefusedAsync(2, "for reading", "--session", c, "--for", "pupil", "--format", "json");
        await RefusedAsync(2, "no folder", "--session", c, "-o", "nowhere/report.html");
        await RefusedAsync(2, "--steps", "--session", c, "--steps", "-1");
        await RefusedAsync(2, "--session");
    }

    private static async Task RefusedAsync(int code, string words, params string[] args)
    {
        ToolRun run = await ToolHarness.RunAsync("", ["report", .. args]);
        Assert.Equal((code, ""), (run.Code, run.Out));
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
    }

    private static async Task<string> WholeAsync(string pupil, string format) =>
        await WriteAsync(pupil, format, "--session", await ProgrammeSessions.FileAsync(pupil, isLater: true), "--records", s_records, "--months", "12");

    private static async Task<string> WriteAsync(string pupil, string format, params string[] more)
    {
        ToolRun run = await ToolHarness.RunAsync("", ["report", "--session", await ProgrammeSessions.FileAsync(pupil), "--format", format, .. more]);
        Assert.Equal((0, ""), (run.Code, run.Error));
        return Fingerprint().Replace(run.Out, "<fingerprint>");
    }

    [GeneratedRegex("[0-9a-fA-F]{64}|(?<=map )[0-9a-f]{12}", RegexOptions.None, 1000)]
    private static partial Regex Fingerprint();
}
