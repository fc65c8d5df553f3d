using DiagnosticEngine.Diagnoses;

namespace DiagnosticEngine.Core.Tests.Diagnoses;

public sealed class LevelWordsTests
{
    [Theory]
    [Trait("Requirement", "L1")]
    [Trait("Requirement", "L2")]
    [InlineData(0, "below Level 1")]
    [InlineData(7, "below Level 1")]
    [InlineData(10, "at Level 1")]
    [InlineData(20, "at Level 2")]
    [InlineData(23, "above Level 2")]
    [InlineData(60, "at Level 6")]
    public void Of_Level_SaysWhatIsReached(int tenths, string words) => Assert.Equal(words, LevelWords.Of(tenths));

    [Theory]
    [Trait("Requirement", "L2")]
    [InlineData(21, 30, "achieved Level 3 (was above Level 2)")]
    [InlineData(20, 32, "achieved Level 3 (was at Level 2)")]
    [InlineData(7, 13, "achieved Level 1 (was below Level 1)")]
    [InlineData(21, 29, null)]
    [InlineData(30, 21, null)]
    public void Achieved_WholeLevelReached_NamesIt(int before, int after, string? words) => Assert.Equal(words, LevelWords.Achieved(before, after));

    // Every level and age that the programme printed; the nearest whole level would break seven of them.
    [Theory]
    [Trait("Requirement", "L3")]
    [InlineData(29, "6–7")]
    [InlineData(32, "7–8")]
    [InlineData(19, "5–6")]
    [InlineData(16, "5–6")]
    [InlineData(34, "7–8")]
    [InlineData(26, "6–7")]
    [InlineData(27, "6–7")]
    [InlineData(36, "7–8")]
    [InlineData(17, "5–6")]
    [InlineData(23, "6–7")]
    [InlineData(24, "6–7")]
    [InlineData(21, "6–7")]
    [InlineData(7, "4–5")]
    public void AgeBand_Level_GoesByTheWholePart(int tenths, string band) => Assert.Equal(band, LevelWords.AgeBand(tenths));

    [Fact]
    public void Of_NegativeLevel_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => LevelWords.Of(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => LevelWords.AgeBand(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => LevelWords.Achieved(-1, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => LevelWords.Achieved(3, -1));
    }
}
