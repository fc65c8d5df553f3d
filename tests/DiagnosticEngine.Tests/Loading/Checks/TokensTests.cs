using DiagnosticEngine.Loading.Checks;

namespace DiagnosticEngine.Tests.Loading.Checks;

public sealed class TokensTests
{
    [Theory]
    [InlineData("There are 14 counters.", "14", true)]
    [InlineData("There are 14.", "14", true)]
    [InlineData("14", "14", true)]
    [InlineData("There are 114 counters.", "14", false)]
    [InlineData("It is 3.14 long.", "14", false)]
    [InlineData("It is 1,400 long.", "400", false)]
    [InlineData("One part of 1/4", "4", false)]
    [InlineData("One part of 1/4", "1/4", true)]
    [InlineData("the fourteenth", "fourteen", false)]
    [InlineData("Say Fourteen now", "fourteen", true)]
    [InlineData("114 and 14", "14", true)]
    public void Holds_Token_OnlyWhenItStandsAlone(string text, string token, bool expected) => Assert.Equal(expected, Tokens.Holds(text, token));
}
