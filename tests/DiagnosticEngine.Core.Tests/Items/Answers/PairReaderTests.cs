using System.Globalization;
using DiagnosticEngine.Items;

namespace DiagnosticEngine.Core.Tests.Items.Answers;

public sealed class PairReaderTests
{
    [Theory]
    [InlineData("(2, 5)", "correct")]
    [InlineData("2, 5", "correct")]
    [InlineData("2,5", "correct")]
    [InlineData("( 2 ; 5 )", "correct")]
    [InlineData("[2,5]", "correct")]
    [InlineData("(2.0, 10/2)", "correct")]
    [InlineData("x = 2, y = 5", "correct")]
    [InlineData("(two, five)", "correct")]
    [InlineData("(5, 2)", "m.0")]
    [InlineData("5,2", "m.0")]
    [InlineData("(2, 6)", "incorrect")]
    [InlineData("2", "invalid")]
    [InlineData("2 5", "invalid")]
    [InlineData("2, 5, 7", "invalid")]
    [InlineData("(2, )", "invalid")]
    public void Score_Pairs_AreReadInOrder(string text, string outcome) =>
        Assert.Equal(outcome, Asked.Outcome(Asked.For(ItemKind.Pair, "[2, 5]", null, "[5, 2]"), text));

    [Theory]
    [InlineData("(-3, 2)", "correct")]
    [InlineData("(−3, 2)", "correct")]
    [InlineData("–3,2", "correct")]
    [InlineData("(3, 2)", "m.0")]
    [InlineData("(3-, 2)", "invalid")]
    public void Score_NegativeCoordinates_TakeEitherSign(string text, string outcome) =>
        Assert.Equal(outcome, Asked.Outcome(Asked.For(ItemKind.Pair, "[-3, 2]", null, "[3, 2]"), text));

    [Fact]
    public void Score_WhatTheEngineWrites_IsRight() => Law.ForAll(300, rng =>
    {
        string x = string.Create(CultureInfo.InvariantCulture, $"{rng.NextBelow(41) - 20}/{rng.NextBelow(6) + 1}");
        string y = string.Create(CultureInfo.InvariantCulture, $"{rng.NextBelow(41) - 20}/{rng.NextBelow(6) + 1}");
        ItemVariant variant = Asked.For(ItemKind.Pair, $"[{x}, {y}]");
        Assert.Equal("correct", Asked.Outcome(variant, variant.Write(variant.Answer)));
    });
}
