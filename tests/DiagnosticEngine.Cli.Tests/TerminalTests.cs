namespace DiagnosticEngine.Cli.Tests;

public sealed class TerminalTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("diagnostic-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Assess_InTheTerminal_EndsWithADiagnosisAndARoadmap()
    {
        ToolRun run = await ToolHarness.RunAsync(string.Concat(Enumerable.Repeat("1\n?\n", 20)), "assess", "--seed", "7", "--strand", "subtraction", "--max-items", "8");
        Assert.Equal(0, run.Code);
        Assert.Contains("Question 4", run.Out, StringComparison.Ordinal);
        Assert.Contains("For the adult", run.Out, StringComparison.Ordinal);
        Assert.Contains("not sure yet", run.Out, StringComparison.Ordinal);
        Assert.Contains("take a break", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("score", run.Out, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain('\u001b', run.Out);
    }

    [Fact]
    public async Task Assess_BreakWithASessionFile_GoesOnFromThere()
    {
        string file = Path.Combine(_folder, "session.json");
        ToolRun first = await ToolHarness.RunAsync("1\nbreak\n", "assess", "--seed", "7", "--strand", "addition", "--max-items", "3", "--session", file);
        Assert.Contains("Everything is saved", first.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("For the adult", first.Out, StringComparison.Ordinal);
        ToolRun second = await ToolHarness.RunAsync("1\n1\n1\n", "assess", "--session", file);
        Assert.Contains("Welcome back", second.Out, StringComparison.Ordinal);
        Assert.Contains("Question 3", second.Out, StringComparison.Ordinal);
        Assert.Contains("For the adult", second.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Assess_AnswerThatCannotBeRead_IsAskedAgain()
    {
        ToolRun run = await ToolHarness.RunAsync("\nwhat?\n1\n", "assess", "--seed", "7", "--strand", "subtraction", "--max-items", "1");
        Assert.Contains("There is no answer yet", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Question 2", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Assess_Checklist_AsksAgainLineByLineAndKeepsWhatWasEntered()
    {
        ToolRun run = await ToolHarness.RunAsync(
            "?\n?\nmaybe\ny\n-\nno\ny\n1\n-\n0\nperhaps\nno\n", "assess", "--seed", "5", "--strand", "subtraction", "--observer", "adult-1", "--max-items", "3");
        Assert.Equal(0, run.Code);
        Assert.Contains("Please write yes or no.", run.Out, StringComparison.Ordinal);
        Assert.Contains("Are you sure of what you saw (yes or no)? perhaps", run.Out, StringComparison.Ordinal);
        Assert.Contains("If you are unsure, what you saw counts for less.", run.Out, StringComparison.Ordinal);
        Assert.Contains("Leave the whole task as \"passed over\"", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Some questions were passed over", run.Out, StringComparison.Ordinal);
        Assert.Contains("For the adult\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Assess_SessionFileOfAnotherPupil_IsRefused()
    {
        string file = Path.Combine(_folder, "alice.json");
        await ToolHarness.RunAsync("?\nbreak\n", "assess", "--pupil", "p-1", "--session", file);
        string before = await File.ReadAllTextAsync(file);
        ToolRun other = await ToolHarness.RunAsync("?\n", "assess", "--pupil", "p-2", "--session", file);
        Assert.Equal(1, other.Code);
        Assert.Equal(before, await File.ReadAllTextAsync(file));
        string second = Path.Combine(_folder, "other.json");
        await ToolHarness.RunAsync("?\nbreak\n", "assess", "--pupil", "p-2", "--session", second);
        Assert.Equal(1, (await ToolHarness.RunAsync("", "progress", "--before", file, "--after", second)).Code);
        ToolRun one = await ToolHarness.RunAsync("", "roadmap", "--session", file, "--lessons", "1");
        Assert.Contains("Step 1", one.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Assess_WithoutAnAnswer_ClaimsNothing()
    {
        ToolRun run = await ToolHarness.RunAsync("", "assess", "--seed", "1");
        Assert.Contains("nothing is known about this pupil yet", run.Out.ReplaceLineEndings(" ").Replace("  ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("probably secure (not asked)", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Assess_WithAnObserver_RunsTasksWithObjects()
    {
        // After "not sure yet" in symbols and with a picture, the same skill comes with objects.
        ToolRun run = await ToolHarness.RunAsync("?\n?\n-\n", "assess", "--seed", "7", "--strand", "subtraction", "--observer", "adult-1", "--max-items", "3");
        Assert.Contains("You need:", run.Out, StringComparison.Ordinal);
        Assert.Contains("what did you see?", run.Out, StringComparison.Ordinal);
    }
}
