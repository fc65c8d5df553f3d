using DiagnosticEngine.Sessions;
using DiagnosticEngine.Storage;

namespace DiagnosticEngine.Tests.Documentation;

public sealed class ReadmeTests
{
    [Fact]
    public async Task Readme_EmbeddingExample_IsTheCompiledOne()
    {
        string readme = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "README.md"));
        string[] code = await File.ReadAllLinesAsync(Path.Combine(Repository.Root, "tests/DiagnosticEngine.Tests/Documentation/EmbeddingExample.cs"));
        IEnumerable<string> shown = code.SkipWhile(l => !l.Contains("// <readme>", StringComparison.Ordinal)).Skip(1)
            .TakeWhile(l => !l.Contains("// </readme>", StringComparison.Ordinal))
            .Select(l => l.Length > 8 ? l[8..] : "");
        Assert.Contains(string.Join('\n', shown).Trim(), readme.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task EmbeddingExample_OnTheShippedMap_RunsAndResumes()
    {
        InMemorySessionStore store = new();
        StringWriter output = new();
        IReadOnlyList<string> steps = await EmbeddingExample.RunAsync(
            Repository.Curriculum, store, v => v.Write(v.Item.SkillIds[0].StartsWith("frac", StringComparison.Ordinal) ? v.Predictions.Select(p => p.Gives).Append(v.Answer).First() : v.Answer), output);
        Assert.NotEmpty(steps);
        SessionSnapshot? saved = await store.FindAsync("learner-42");
        Assert.NotNull(saved);
        IReadOnlyList<string> again = await EmbeddingExample.RunAsync(Repository.Curriculum, store, _ => "1", TextWriter.Null);
        Assert.Equal(steps, again);
    }
}
