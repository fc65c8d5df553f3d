using System.Text.RegularExpressions;

namespace DiagnosticEngine.Tests.Programme;

/// <summary>The table of docs/programme.md says of every requirement which tests show it, and is right.</summary>
public sealed partial class RequirementTableTests
{
    private static readonly string s_page = File.ReadAllText(Path.Combine(Repository.Root, "docs/programme.md")).ReplaceLineEndings("\n");

    private static readonly ILookup<string, string[]> s_sources = TestSources.ReadAll();

    private static readonly HashSet<TestTrait> s_tests = [.. s_sources.SelectMany(t => t.SelectMany(ids => ids).Select(id => new TestTrait(id, t.Key)))];

    [Fact]
    public void Table_OfThePage_AgreesWithTheTests()
    {
        IReadOnlyList<string> faults = RequirementTable.Faults(RequirementTable.Read(s_page), s_tests);
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public void Traits_InTheSources_AreAllRead()
    {
        // Counted in another way: every line with the trait was read, and every P requirement has one.
        int mentions = Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*Tests.cs", SearchOption.AllDirectories)
            .Sum(f => File.ReadLines(f).Count(l => l.TrimStart().StartsWith("[Trait(\"Requirement\", ", StringComparison.Ordinal)));
        Assert.Equal(mentions, s_tests.Count);
        Assert.Empty(RequirementTable.Weights.Where(w => w.Value == "P").Select(w => w.Key).Except(s_tests.Select(t => t.Id)));
    }

    [Fact]
    public void Page_EveryTestThatItNames_Exists() =>
        Assert.All(TestName().Matches(s_page).Select(m => m.Groups["name"].Value), t => Assert.True(s_sources.Contains(t), t));

    [Fact]
    public void Faults_RowRemoved_IsFound() => Assert.All(RequirementTable.Weights.Keys, id =>
    {
        IReadOnlyList<string> faults = Faults(Without(s_page, LineOf(id)));
        Assert.Contains($"{id} has 0 rows.", faults);
        Assert.Contains($"{id} has 2 rows.", Faults(s_page + LineOf(id) + "\n"));
    });

    [Fact]
    public void Faults_TestRemovedOrRenamed_IsFound() => Assert.All(s_tests, test =>
    {
        // From the sources: the table names what is not there. From the table: a trait is in no row.
        Assert.Contains($"{test.Id} names {test.Test}, but no test of that name carries the trait.", RequirementTable.Faults(RequirementTable.Read(s_page), [.. s_tests.Where(t => t != test)]));
        string line = LineOf(test.Id);
        Assert.Contains($"{test.Id} does not name {test.Test}, which carries its trait.", Faults(s_page.Replace(line, line.Replace($"`{test.Test}`", "", StringComparison.Ordinal), StringComparison.Ordinal)));
    });

    [Fact]
    public void Faults_WrongCells_AreFound()
    {
        string line = LineOf("B1");
        Assert.Contains("B1 is P and not S.", Faults(s_page.Replace(line, line.Replace("| P |", "| S |", StringComparison.Ordinal), StringComparison.Ordinal)));
        Assert.Contains("B1 has the status \"done\".", Faults(s_page.Replace(line, line.Replace("| met |", "| done |", StringComparison.Ordinal), StringComparison.Ordinal)));
        Assert.Contains("Z9 is no requirement.", Faults(s_page + "| Z9 | Something else | P |  | not yet | all of it |\n"));
        Assert.Contains("Z9 is met without a test.", Faults(s_page + "| Z9 | Something else | P |  | met |  |\n"));
        Assert.Contains("Z9 does not say what is missing.", Faults(s_page + "| Z9 | Something else | P |  | not yet |  |\n"));
    }

    [Fact]
    public void Read_Source_TakesTraitsOfTestsOnly()
    {
        // An @ stands for the bracket, lest this be read as tests of this file.
        const string Source = """
            public sealed class SomeTests
            {
                @Theory]
                @Trait("Requirement", "A1")]
                // Why not.
                @InlineData(1)]
                @Trait("Requirement", "A2")]
                public async Task Do_One_Works(int n)
                {
                }

                @Trait("Requirement", "A3")]
                public void Helper()
                {
                }

                @Fact]
                public void Do_Two_Works()
                {
                }
            }
            """;
        Assert.Equal(["SomeTests.Do_One_Works: A1 A2", "SomeTests.Do_Two_Works: "], TestSources.Read(Source.Replace('@', '[')).Select(t => $"{t.Test}: {string.Join(' ', t.Ids)}"));
    }

    private static IReadOnlyList<string> Faults(string page) => RequirementTable.Faults(RequirementTable.Read(page), s_tests);

    private static string LineOf(string id) => s_page.Split('\n').Single(l => l.StartsWith($"| {id} |", StringComparison.Ordinal));

    private static string Without(string page, string line) => page.Replace(line + "\n", "", StringComparison.Ordinal);

    [GeneratedRegex("`(?<name>[A-Za-z0-9]+Tests\\.[A-Za-z0-9_]+)`", RegexOptions.None, 1000)]
    private static partial Regex TestName();
}
