using DiagnosticEngine.Items.Expressions;

namespace DiagnosticEngine.Core.Tests.Items.Expressions;

public sealed class SpellingTests
{
    private static readonly string[] Names = ["ones", "tens", "hundreds", "columnAdd", "roundHalfUp", "at"];

    [Theory]
    [InlineData("oens", "ones")]
    [InlineData("one", "ones")]
    [InlineData("hunderds", "hundreds")]
    [InlineData("ColumnAd", "columnAdd")]
    [InlineData("roundhalfup", "roundHalfUp")]
    [InlineData("tens", "tens")]
    [InlineData("thousands", null)]
    [InlineData("", null)]
    [InlineData("xy", null)]
    public void Nearest_Name_IsTheOneThatWasMeant(string written, string? expected)
    {
        Assert.Equal(expected, Spelling.Nearest(written, Names));
    }

    [Fact]
    public void Nearest_VeryLongName_IsNotLookedFor()
    {
        Assert.Null(Spelling.Nearest(new string('x', 1_000), [new string('x', 1_000)]));
    }
}
