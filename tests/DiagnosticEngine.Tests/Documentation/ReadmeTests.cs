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
        string last = "";
        int again = 0;

        // One who mostly answers "1"; who is asked the same again wrote something that could not be read, and tries another way.
        string Ask(DiagnosticEngine.Items.ItemVariant v)
        {
            again = v.Key + v.Item.Id == last ? again + 1 : 0;
            last = v.Key + v.Item.Id;
            string[] ways = ["1", "A", "1:00", "1, 2", "(1, 2)", "one", v.Write(v.Answer)];
            return again < ways.Length ? ways[again] : throw new InvalidOperationException("No answer can be read to " + last);
        }

        IReadOnlyList<string> steps = await EmbeddingExample.RunAsync(
            Repository.Curriculum, store, Ask, output);
        Assert.NotEmpty(steps);
        SessionSnapshot? saved = await store.FindAsync("learner-42");
        Assert.NotNull(saved);
        IReadOnlyList<string> resumed = await EmbeddingExample.RunAsync(Repository.Curriculum, store, _ => "1", TextWriter.Null);
        Assert.Equal(steps, resumed);
    }
}
