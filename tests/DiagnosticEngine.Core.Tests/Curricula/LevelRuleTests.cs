using DiagnosticEngine.Curricula;

namespace DiagnosticEngine.Core.Tests.Curricula;

public sealed class LevelRuleTests
{
    [Fact]
    public void TenthsOf_AnySkills_AgreesWithTheRuleInWords() => Law.ForAll(500, random =>
    {
        int[] levels = [.. Enumerable.Range(0, 1 + (int)random.NextBelow(25)).Select(_ => 1 + (int)random.NextBelow(6)).Order()];
        double chance = random.NextBool(0.3) ? 0.97 : random.NextDouble();
        bool[] counts = [.. levels.Select(_ => random.NextBool(chance))];
        int start = Math.Max(levels[0], (int)random.NextBelow(4));
        Assert.Equal(PlainLevel.Tenths([.. levels.Zip(counts)], start), new LevelRule(levels, start, 0.8).TenthsOf(counts));
    });

    [Fact]
    public void TenthsOf_OneMoreSkillCounts_NeverLowersTheLevel() => Law.ForAll(200, random =>
    {
        int[] levels = [.. Enumerable.Range(0, 15).Select(_ => 1 + (int)random.NextBelow(4)).Order()];
        bool[] counts = [.. levels.Select(_ => random.NextBool(0.7))];
        LevelRule rule = new(levels, levels[0], 0.8);
        int before = rule.TenthsOf(counts);
        counts[random.NextBelow(counts.Length)] = true;
        Assert.True(rule.TenthsOf(counts) >= before);
    });

    // 0.28 × 25 is 7.000000000000001 in binary, and seven are enough all the same.
    [Fact]
    public void TenthsOf_ShareThatIsJustReached_Counts()
    {
        for (int percent = 1; percent <= 100; percent++)
        {
            for (int of = 1; of <= 100; of++)
            {
                int[] levels = [.. Enumerable.Repeat(2, of)];
                int enough = ((percent * of) + 99) / 100;
                LevelRule rule = new(levels, 2, percent / 100.0);
                bool[] counts = [.. Enumerable.Range(0, of).Select(i => i < enough)];
                Assert.Equal(20, rule.TenthsOf(counts));
                counts[enough - 1] = false;
                Assert.Equal(PlainLevel.Tenths([.. levels.Zip(counts)], 2, percent), rule.TenthsOf(counts));
            }
        }
    }

    [Theory]
    [InlineData("", 20)]
    [InlineData("3+ 3+ 3+ 3+ 3-", 30)]
    [InlineData("3+ 3+ 3+ 3- 3-", 26)]
    [InlineData("3- 3- 3- 4+ 4+", 20)]
    [InlineData("3+ 5+ 5-", 45)]
    [InlineData("3+ 4+ 5+", 50)]
    public void TenthsOf_KnownCases_AreAsWritten(string skills, int tenths)
    {
        string[] parts = skills.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        LevelRule rule = new([.. parts.Select(p => p[0] - '0')], 3, 0.8);
        Assert.Equal(tenths, rule.TenthsOf([.. parts.Select(p => p[1] == '+')]));
    }
}
