using System.Globalization;
using System.Text;
using DiagnosticEngine.Loading;

namespace DiagnosticEngine.Tests.Loading.Checks;

public sealed class PrerequisiteChecksTests
{
    [Fact]
    public async Task Load_TwoCircles_ReportsEachWithItsWholeLoop()
    {
        CurriculumLoadResult result = await LoadAsync("a:b b:c c:a,d d:e e:d f:a");
        string[] messages = [.. result.Diagnostics.Where(d => d.Code == "DE1401").Select(d => d.Message)];
        Assert.Equal(["The prerequisites go round in a circle: s.a -> s.b -> s.c -> s.a.", "The prerequisites go round in a circle: s.d -> s.e -> s.d."], messages);
        Assert.Equal(["s.a needs s.b", "s.b needs s.c", "s.c needs s.a"], result.Diagnostics[0].RelatedLocations.Select(r => r.Message));
        Assert.Equal(result.Diagnostics[0].Location, result.Diagnostics[0].RelatedLocations[0].Location);
    }

    [Fact]
    public async Task Load_CirclesThatShareASkill_ReportsBoth()
    {
        CurriculumLoadResult result = await LoadAsync("a:b,c b:a c:a");
        Assert.Equal(["s.a -> s.b -> s.a", "s.a -> s.c -> s.a"], Loops(result));
    }

    [Fact]
    public async Task Load_SkillThatNeedsItself_IsACircleOfOne() => Assert.Equal(["s.a -> s.a"], Loops(await LoadAsync("a:a")));

    [Theory]
    [InlineData("a: b:a c:b,a", "s.c -> s.b -> s.a")]
    [InlineData("a: b:a c:b d:c,a", "s.d -> s.c -> s.b -> s.a")]
    [InlineData("a: b:a c:a d:b,c", null)]
    [InlineData("a: b:~a c:b,a", null)]
    [InlineData("a: b:~a c:b,~a", "s.c -> s.b -> s.a")]
    public async Task Load_EdgeThatOthersImply_IsRedundant(string map, string? way)
    {
        CurriculumLoadResult result = await LoadAsync(map);
        Assert.Equal(way is null ? [] : [$"The prerequisite s.a is already implied: {way}."], result.Diagnostics.Select(d => d.Message));
        Assert.True(result.Success);
    }

    [Fact]
    public void Load_RandomMap_HasACircleJustWhenItCannotBeOrdered() => Law.ForAll(60, random =>
    {
        const int skills = 6;
        bool[,] needs = new bool[skills, skills];
        StringBuilder map = new();
        for (int i = 0; i < skills; i++)
        {
            int[] edges = [.. Enumerable.Range(0, skills).Where(_ => random.NextBelow(6) == 0)];
            Array.ForEach(edges, e => needs[i, e] = true);
            map.Append(CultureInfo.InvariantCulture, $"{(char)('a' + i)}:{string.Join(',', edges.Select(e => (char)('a' + e)))} ");
        }

        CurriculumLoadResult result = LoadAsync(map.ToString().TrimEnd()).GetAwaiter().GetResult();
        Assert.Equal(CanBeOrdered(needs), Loops(result).Length == 0);
    });

    private static bool CanBeOrdered(bool[,] needs)
    {
        HashSet<int> placed = [];
        int count = needs.GetLength(0);
        while (Enumerable.Range(0, count).FirstOrDefault(i => !placed.Contains(i) && Enumerable.Range(0, count).All(j => !needs[i, j] || placed.Contains(j)), -1) is >= 0 and int next)
        {
            placed.Add(next);
        }

        return placed.Count == count;
    }

    private static string[] Loops(CurriculumLoadResult result) =>
        [.. result.Diagnostics.Where(d => d.Code == "DE1401").Select(d => d.Message["The prerequisites go round in a circle: ".Length..^1])];

    /// <summary>A map in short: skill, colon, prerequisites; a wave makes a soft one.</summary>
    private static Task<CurriculumLoadResult> LoadAsync(string map)
    {
        StringBuilder content = new("schema: diagnostic/v1\nskills:\n");
        foreach (string skill in map.Split(' '))
        {
            string[] parts = skill.Split(':');
            IEnumerable<string> edges = parts[1].Split(',', StringSplitOptions.RemoveEmptyEntries)
                .Select(e => e[0] == '~' ? $"{{skill: s.{e[1..]}, strength: soft}}" : $"{{skill: s.{e}}}");
            content.Append(CultureInfo.InvariantCulture, $"  - {{id: s.{parts[0]}, strand: adding, level: 1, statement: s, pupil: p, assessed: false, prerequisites: [{string.Join(", ", edges)}]}}\n");
        }

        return Files.LoadAsync(content.ToString());
    }
}
