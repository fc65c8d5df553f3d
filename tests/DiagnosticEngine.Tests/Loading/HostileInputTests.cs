using System.Globalization;
using System.Text;
using DiagnosticEngine.Loading;

namespace DiagnosticEngine.Tests.Loading;

/// <summary>Files that are meant to hurt: each gives one clear finding, fast and with little memory.</summary>
[Collection(nameof(AloneCollection))]
public sealed class HostileInputTests
{
    private const long MostBytes = 500_000_000;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    [Fact]
    public async Task Load_HundredMegabytes_IsRefusedUnread()
    {
        string folder = Directory.CreateTempSubdirectory("curriculum").FullName;
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "curriculum.yaml"), Files.Manifest);
            using (FileStream large = new(Path.Combine(folder, "adding.yaml"), FileMode.Create))
            {
                large.SetLength(100_000_000);
            }

            Assert.Equal("adding.yaml:1:1 DE1008", await MeasureAsync(() => YamlCurriculumLoader.LoadDirectoryAsync(folder), mostBytes: 8_000_000));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Load_EndlessStreamWithoutLength_IsRefusedAtTheLimit() =>
        Assert.Equal("adding.yaml:1:1 DE1008", await MeasureAsync(() => YamlCurriculumLoader.LoadAsync(new EndlessSource())));

    [Fact]
    public async Task Load_BillionLaughs_RefusesTheFirstAnchor()
    {
        StringBuilder bomb = new("schema: diagnostic/v1\na0: &a0 [lol, lol]\n");
        for (int i = 1; i < 40; i++)
        {
            bomb.Append(CultureInfo.InvariantCulture, $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n");
        }

        Assert.Equal("adding.yaml:2:5 DE1106", await MeasureAsync(() => Files.LoadAsync(bomb.ToString())));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("[[{b: ")]
    public async Task Load_TenThousandFlowBrackets_RefusesTheDepth(string open) =>
        Assert.EndsWith("DE1104", await MeasureAsync(() => Files.LoadAsync("schema: diagnostic/v1\nskills: " + string.Concat(Enumerable.Repeat(open, 10_000)))), StringComparison.Ordinal);

    [Theory]
    [InlineData("- ")]
    [InlineData("a:\n")]
    public async Task Load_TenThousandBlockLevels_RefusesTheDepth(string step)
    {
        StringBuilder deep = new("schema: diagnostic/v1\nskills:\n");
        for (int i = 1; i <= 3_000; i++)
        {
            deep.Append(step == "- " ? step : new string(' ', i) + step);
        }

        Assert.EndsWith("DE1104", await MeasureAsync(() => Files.LoadAsync(deep + "x\n")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Load_MillionsOfNodes_RefusesTheCount() =>
        Assert.EndsWith("DE1105", await MeasureAsync(() => Files.LoadAsync("schema: diagnostic/v1\nskills: [" + string.Concat(Enumerable.Repeat("a,", 2_400_000)) + "]\n")), StringComparison.Ordinal);

    [Fact]
    public async Task Load_BillionVariants_RefusesTheTemplate()
    {
        string item = Files.Item.Replace("[2, 9]", "[1, 4000000000000000000]", StringComparison.Ordinal);
        Assert.Equal("adding.yaml:15:5 DE1602", await MeasureAsync(() => Files.LoadAsync(Files.Skill + item)));
    }

    [Theory]
    [InlineData("answer: a^64^64^64^64", "DE1503")]
    [InlineData("answer: ((((a^64)^64)^64)^64)^64", "DE1503")]
    [InlineData("answer: 9999999999999999999999999999999999^64*a^64", "DE1503")]
    public async Task Load_ExpressionsThatGrowForEver_HaveNoValue(string answer, string code)
    {
        string item = Files.Item.Replace("answer: a + b", answer, StringComparison.Ordinal);
        Assert.EndsWith(code, await MeasureAsync(() => Files.LoadAsync(Files.Skill + item)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Load_ExpressionNestedTenThousandDeep_CannotBeRead()
    {
        string deep = new string('(', 900) + "a" + new string(')', 900);
        string item = Files.Item.Replace("answer: a + b", "answer: " + deep, StringComparison.Ordinal);
        Assert.EndsWith("DE1501", await MeasureAsync(() => Files.LoadAsync(Files.Skill + item)), StringComparison.Ordinal);
        string longer = Files.Item.Replace("answer: a + b", "answer: " + string.Concat(Enumerable.Repeat("-(", 10_000)), StringComparison.Ordinal);
        Assert.EndsWith("DE1501", await MeasureAsync(() => Files.LoadAsync(Files.Skill + longer)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Load_InvalidUtf8_PointsAtTheByte()
    {
        byte[] content = [.. Encoding.UTF8.GetBytes("schema: diagnostic/v1\n# grüße "), 0xFF, .. "\n"u8];
        Dictionary<string, byte[]> files = new(StringComparer.Ordinal) { ["curriculum.yaml"] = Encoding.UTF8.GetBytes(Files.Manifest), ["adding.yaml"] = content };
        Assert.Equal("adding.yaml:2:9 DE1102", await MeasureAsync(() => YamlCurriculumLoader.LoadAsync(new InMemoryCurriculumSource(files))));
    }

    [Theory]
    [InlineData("skills: [a, b\nitems: []\n", "adding.yaml:1:9 DE1101")]
    [InlineData("skills:\n  - {id: a, level: 1\n", "adding.yaml:2:5 DE1101")]
    [InlineData("skills: \"a\nitems: []\n", "adding.yaml:1:9 DE1101")]
    [InlineData("", "adding.yaml:1:1 DE1110")]
    [InlineData("\n\n# nothing\n", "adding.yaml:1:1 DE1110")]
    [InlineData("a: 1\0b: 2\n", "adding.yaml:1:5 DE1112")]
    [InlineData("%YAML 99999999999.1\n---\na: 1\n", "adding.yaml:1:1 DE1101")]
    public async Task Load_BrokenFile_GivesOneFinding(string content, string expected) =>
        Assert.Equal(expected, await MeasureAsync(() => Files.LoadAsync(content)));

    [Fact]
    public async Task Load_MissingFolder_GivesOneFinding() =>
        Assert.Equal("curriculum.yaml:1:1 DE1001", await MeasureAsync(() => YamlCurriculumLoader.LoadDirectoryAsync(Path.Combine(Path.GetTempPath(), "no-such-folder-9f2c"))));

    [Fact]
    public async Task Load_HugeRingOfPrerequisites_GivesOneFinding()
    {
        StringBuilder ring = new("schema: diagnostic/v1\nskills:\n");
        for (int i = 0; i < 8_000; i++)
        {
            ring.Append(CultureInfo.InvariantCulture, $"  - {{id: s{i}, strand: adding, level: 1, statement: s, pupil: p, assessed: false, prerequisites: [{{skill: s{(i + 1) % 8_000}}}]}}\n");
        }

        Assert.EndsWith("DE1401", await MeasureAsync(() => Files.LoadAsync(ring.ToString())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Load_ThousandsOfUnknownIds_StaysFast()
    {
        StringBuilder skills = new("schema: diagnostic/v1\nskills:\n");
        for (int i = 0; i < 4_000; i++)
        {
            skills.Append(CultureInfo.InvariantCulture, $"  - {{id: some.long-skill-name-{i}, strand: adding, level: 1, statement: s, pupil: p, assessed: false, prerequisites: [{{skill: other.unknown-skill-{i}}}]}}\n");
        }

        Assert.EndsWith("DE1010", await MeasureAsync(() => Files.LoadAsync(skills.ToString())), StringComparison.Ordinal);
    }

    /// <summary>The last finding, having checked that there is but one unless it says that there are more, the time and the memory.</summary>
    private static async Task<string> MeasureAsync(Func<Task<CurriculumLoadResult>> load, long mostBytes = MostBytes)
    {
        long before = GC.GetTotalAllocatedBytes();
        // What the loading adds: other tests of the process have their own memory.
        long workingSet = Environment.WorkingSet;
        // Time of the processor, not of the clock: other programs may be busy.
        TimeSpan start = Environment.CpuUsage.TotalTime;
        CurriculumLoadResult result = await load();
        TimeSpan taken = Environment.CpuUsage.TotalTime - start;
        Assert.True(taken < Longest, $"It took {taken}.");
        Assert.True(Environment.WorkingSet - workingSet < MostBytes, "The process has grown too much.");
        Assert.True(mostBytes == MostBytes || GC.GetTotalAllocatedBytes() - before < mostBytes, "Too much memory was asked for.");
        Assert.False(result.Success);
        string[] lines = Files.Summary(result).Split('\n');
        Assert.True(lines.Length == 1 || lines[^1].EndsWith("DE1010", StringComparison.Ordinal), Files.Summary(result));
        return lines[^1];
    }
}
