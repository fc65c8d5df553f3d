namespace DiagnosticEngine.Cli.Tests;

/// <summary>Runs the tool in this process with streams of its own.</summary>
internal static class ToolHarness
{
    public static async Task<ToolRun> RunAsync(string input, params string[] args)
    {
        StringWriter output = new() { NewLine = "\n" };
        StringWriter error = new() { NewLine = "\n" };
        int code = await Tool.RunAsync(
            await ShippedBundle.InsteadOfFolderAsync(args),
            new ToolContext
            {
                In = new StringReader(input),
                Out = output,
                Error = error,
                WorkingFolder = Repository.Root,
                ShippedCurriculum = Repository.Curriculum,
                IsTerminal = false,
                IsErrorTerminal = false,
            },
            CancellationToken.None);
        return new ToolRun(code, output.ToString(), error.ToString());
    }

    /// <summary>Runs <c>assess --protocol jsonl</c>, answering each question as it comes.</summary>
    public static async Task<JsonSession> AssessAsync(Func<System.Text.Json.Nodes.JsonObject, object?> answer, params string[] args)
    {
        JsonSession session = new(answer);
        int code = await Tool.RunAsync(
            await ShippedBundle.InsteadOfFolderAsync(["assess", "--protocol", "jsonl", .. args]),
            new ToolContext
            {
                In = session.Input,
                Out = session.Output,
                Error = TextWriter.Null,
                WorkingFolder = Repository.Root,
                ShippedCurriculum = Repository.Curriculum,
                IsTerminal = false,
                IsErrorTerminal = false,
            },
            CancellationToken.None);
        Assert.Equal(0, code);
        return session;
    }
}
