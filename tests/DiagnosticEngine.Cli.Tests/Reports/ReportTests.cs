using System.Text.RegularExpressions;

namespace DiagnosticEngine.Cli.Tests.Reports;

/// <summary>Reports about the programme's three pupils, as adults and pupils read them.</summary>
public sealed partial class ReportTests
{
    [Fact]
    [Trait("Requirement", "I1")]
    public async Task Report_PupilC_Markdown_IsAsAccepted() => await Verifier.Verify(await WriteAsync("C", "md"));

    [Fact]
    [Trait("Requirement", "I1")]
    public async Task Report_PupilN_Markdown_IsAsAccepted() => await Verifier.Verify(await WriteAsync("N", "md"));

    [Fact]
    [Trait("Requirement", "I1")]
    public async Task Report_PupilA_Markdown_IsAsAccepted() => await Verifier.Verify(await WriteAsync("A", "md"));

    private static async Task<string> WriteAsync(string pupil, string format, params string[] more)
    {
        ToolRun run = await ToolHarness.RunAsync("", ["report", "--session", await ProgrammeSessions.FileAsync(pupil), "--format", format, .. more]);
        Assert.Equal((0, ""), (run.Code, run.Error));
        return Fingerprint().Replace(run.Out, "<fingerprint>");
    }

    [GeneratedRegex("[0-9a-fA-F]{64}", RegexOptions.None, 1000)]
    private static partial Regex Fingerprint();
}
