using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Scoring;

namespace DiagnosticEngine.Core.Tests.Items.Answers;

public sealed class OrderReaderTests
{
    [Theory]
    [InlineData("0.3, 0.35, 1/2", "correct")]
    [InlineData("0.3,0.35,1/2", "correct")]
    [InlineData("0.3 < 0.35 < 1/2", "correct")]
    [InlineData(".3; 0.35; ½", "correct")]
    [InlineData("0.3 then 0.35 then 1/2", "correct")]
    [InlineData("0.3, then 0.35, then 1/2", "correct")]
    [InlineData("0.3 0.35 1/2", "correct")]
    [InlineData("3/10, 0.35, 0.5", "correct")]
    [InlineData("0.3, 0.35 and 1/2", "correct")]
    [InlineData("1/2 > 0.35 > 0.3", "m.0")]
    [InlineData("0.35, 0.3, 1/2", "incorrect")]
    [InlineData("0.3, 0.35", "invalid")]
    [InlineData("0.3, 0.35, 0.4", "invalid")]
    [InlineData("0.3, 0.3, 1/2", "invalid")]
    [InlineData("0.3, 0.35, 1/2, 0.3", "invalid")]
    public void Score_Orders_UseTheGivenThings(string text, string outcome) =>
        Assert.Equal(outcome, Asked.Outcome(Asked.For(ItemKind.Order, "['0.3', '0.35', 1/2]", null, "[1/2, '0.35', '0.3']"), text));

    [Theory]
    [InlineData("0.30, 0.4, 0.3", "correct")]
    [InlineData("0.3, 0.4, 0.30", "incorrect")]
    [InlineData("0.300, 0.4, 0.3", "invalid")]
    public void Score_DecimalsWrittenTwoWays_AreTwoThings(string text, string outcome) =>
        Assert.Equal(outcome, Asked.Outcome(Asked.For(ItemKind.Order, "['0.30', '0.4', '0.3']"), text));

    [Theory]
    [InlineData("3,045, 3,405", "correct")]
    [InlineData("3045 3405", "correct")]
    [InlineData("3045,3405", "correct")]
    [InlineData("3,405 > 3,045", "m.0")]
    public void Score_LargeNumbers_KeepTheirCommas(string text, string outcome) =>
        Assert.Equal(outcome, Asked.Outcome(Asked.For(ItemKind.Order, "[3045, 3405]", null, "[3405, 3045]"), text));

    [Theory]
    [InlineData("30 cm, 1 m, 2 km", "correct")]
    [InlineData("30cm < 1m < 2km", "correct")]
    [InlineData("30 CM,1 M,2 KM", "correct")]
    [InlineData("1 m, 30 cm, 2 km", "incorrect")]
    [InlineData("30, 1, 2", "invalid")]
    public void Score_Texts_AreMatchedWithoutCapitalsAndSpaces(string text, string outcome) =>
        Assert.Equal(outcome, Asked.Outcome(Asked.For(ItemKind.Order, "['30 cm', '1 m', '2 km']"), text));

    [Fact]
    public void Score_ThingsLeftOut_AsksForAll()
    {
        ScoredResponse scored = Asked.Score(Asked.For(ItemKind.Order, "[1, 2, 3]"), "1, 2");
        Assert.Equal("Please write each of the 3 given things once, with commas between them.", scored.Message);
    }

    [Fact]
    public void Score_WhatTheEngineWrites_IsRightAndNothingElse() => Law.ForAll(300, rng =>
    {
        string[] pool = ["0.3", "0.30", "1/2", "30 cm", "cat", "-4", "3,045", "2 3/4", "half past 3"];
        string[] things = [.. pool.OrderBy(_ => rng.NextBelow(1_000_000)).Take(2 + (int)rng.NextBelow(6))];
        Item item = Asked.ItemOf(ItemKind.Order, $"[{string.Join(", ", things.Select(t => $"'{t}'"))}]", null);
        ItemVariant variant = Asked.Made(item);
        Assert.Equal("correct", Asked.Outcome(variant, variant.Write(variant.Answer)));
        Assert.Equal("correct", Asked.Outcome(variant, string.Join(" < ", things)));
        Assert.Equal("incorrect", Asked.Outcome(variant, string.Join("; ", things.Reverse())));
    });

    [Theory]
    [InlineData("[1]", "[1]")]
    [InlineData("[1, 1]", "[1, 1]")]
    [InlineData("['a', 'A']", "['A', 'a']")]
    [InlineData("['a, b', 'c']", "['c', 'a, b']")]
    [InlineData("3", "3")]
    public void TryCreate_ThingsThatCannotBeToldApart_AreRefused(string answer, string wrong)
    {
        Item item = Asked.ItemOf(ItemKind.Order, answer, null, wrong);
        Assert.False(VariantFactory.TryCreate(item, new Dictionary<string, Value>(), out _, out VariantRefusal? refusal));
        Assert.Equal(VariantRefusalReason.WrongAnswerKind, refusal.Reason);
    }

    [Theory]
    [InlineData("[3, 2]")]
    [InlineData("[3, 2, 4]")]
    [InlineData("3")]
    public void TryCreate_RuleThatUsesOtherThings_IsRefused(string gives)
    {
        Item item = Asked.ItemOf(ItemKind.Order, "[1, 2, 3]", null, gives);
        Assert.False(VariantFactory.TryCreate(item, new Dictionary<string, Value>(), out _, out VariantRefusal? refusal));
        Assert.Equal(VariantRefusalReason.WrongPredictionKind, refusal.Reason);
    }
}
