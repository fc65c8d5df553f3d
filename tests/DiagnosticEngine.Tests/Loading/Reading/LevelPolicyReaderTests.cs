using DiagnosticEngine.Curricula;
using DiagnosticEngine.Loading;

namespace DiagnosticEngine.Tests.Loading.Reading;

public sealed class LevelPolicyReaderTests
{
    [Fact]
    [Trait("Requirement", "L8")]
    public async Task Load_LevelRuleAndWeight_AreTheCurriculums()
    {
        string manifest = Files.Manifest.Replace("area: number}", "area: number, weight: 3}", StringComparison.Ordinal) + "levelRule: {share: 0.75, start: start-level, band: 0.9}\n";
        CurriculumLoadResult result = await Files.LoadAsync(Files.Skill + Files.Item, manifest);
        Assert.Equal("", Files.Summary(result));
        Assert.Equal(new LevelPolicy { Share = 0.75, Start = StartLevelPolicy.StartLevel, Band = 0.9 }, result.Curriculum!.LevelPolicy);
        Assert.Equal("share-0.75.start-level", result.Curriculum.LevelPolicy.Name);
        Assert.Equal(3, result.Curriculum.Strands[0].Weight);
    }

    [Fact]
    public async Task Load_NothingSaid_HasTheDefaults()
    {
        CurriculumLoadResult result = await Files.LoadAsync(Files.Skill + Files.Item);
        Assert.Equal(new LevelPolicy(), result.Curriculum!.LevelPolicy);
        Assert.Equal(1, result.Curriculum.Strands[0].Weight);
    }

    [Theory]
    [InlineData("levelRule: {share: 0}", "share should be from")]
    [InlineData("levelRule: {start: highest}", "highest")]
    [InlineData("levelRule: {shares: 0.8}", "shares")]
    [InlineData("levelRule: {band: 1}", "band should be from")]
    public async Task Load_WrongRule_IsFound(string rule, string words)
    {
        CurriculumLoadResult result = await Files.LoadAsync(Files.Skill + Files.Item, Files.Manifest + rule + "\n");
        Assert.False(result.Success);
        Assert.Contains(words, Assert.Single(result.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("101")]
    [InlineData("half")]
    public async Task Load_WrongWeight_IsFound(string weight)
    {
        string manifest = Files.Manifest.Replace("area: number}", $"area: number, weight: {weight}}}", StringComparison.Ordinal);
        Assert.Single((await Files.LoadAsync(Files.Skill + Files.Item, manifest)).Diagnostics);
    }
}
