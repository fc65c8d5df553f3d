using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Expressions;

namespace DiagnosticEngine.Core.Tests.Items.Answers;

/// <summary>A foreseen wrong answer that is text stands for its very form.</summary>
public sealed class FormTests
{
    [Theory]
    [InlineData("34", "correct")]
    [InlineData("34.0", "correct")]
    [InlineData("3.40", "m.0")]
    [InlineData(" 3.40 ", "m.0")]
    [InlineData("3.4", "m.1")]
    [InlineData("17/5", "m.1")]
    [InlineData("30.40", "m.2")]
    [InlineData("30.4", "incorrect")]
    public void Score_FormAndValueForeseen_TheFormWins(string text, string outcome) =>
        Assert.Equal(outcome, Asked.Outcome(Asked.For(ItemKind.Numeric, "34", null, "'3.40'", "34/10", "'30.40'"), text));

    [Theory]
    [InlineData("1/2", "correct")]
    [InlineData("0.5", "correct")]
    [InlineData("3/6", "m.0")]
    [InlineData("3 / 6", "m.0")]
    [InlineData("2/4", "incorrect")]
    [InlineData("1/3", "incorrect")]
    public void Score_UnsimplifiedFraction_MatchesItsVeryForm(string text, string outcome) =>
        Assert.Equal(outcome, Asked.Outcome(Asked.For(ItemKind.Fraction, "1/2", new AcceptedForms { Simplest = true }, "fraction(3, 6)"), text));

    [Theory]
    [InlineData("2 3/4", "correct")]
    [InlineData("11/4", "m.0")]
    [InlineData("22/8", "invalid")]
    [InlineData("1 1/4", "m.1")]
    [InlineData("11 / 4", "m.0")]
    [InlineData("1 7/4", "correct")]
    public void Score_RightValueInAFormNotAccepted_MatchesItsVeryForm(string text, string outcome) =>
        Assert.Equal(outcome, Asked.Outcome(Asked.For(ItemKind.Fraction, "11/4", new AcceptedForms { Forms = AnswerForms.Mixed }, "'11/4'", "5/4"), text));

    [Fact]
    public void Score_SpaceInAMixedNumber_IsPartOfTheForm()
    {
        ItemVariant variant = Asked.For(ItemKind.Fraction, "2", null, "'13/4'");
        Assert.Equal("m.0", Asked.Outcome(variant, "13/4"));
        Assert.Equal("incorrect", Asked.Outcome(variant, "1 3/4"));
    }

    [Theory]
    [InlineData("3 r 2", "correct")]
    [InlineData("3.2", "m.0")]
    [InlineData("16/5", "incorrect")]
    [InlineData("3", "m.1")]
    [InlineData("2 r 3", "m.2")]
    public void Score_RemainderAsDecimal_MatchesItsVeryForm(string text, string outcome) =>
        Assert.Equal(outcome, Asked.Outcome(Asked.For(ItemKind.Remainder, "[3, 2]", null, "'3.2'", "3", "[2, 3]"), text));

    [Theory]
    [InlineData("0.13", "m.0")]
    [InlineData(".13", "m.0")]
    [InlineData("0.130", "incorrect")]
    [InlineData("13/100", "incorrect")]
    public void Score_DecimalForm_IsNotAValue(string text, string outcome) =>
        Assert.Equal(outcome, Asked.Outcome(Asked.For(ItemKind.Fraction, "1/3", null, "'0.13'"), text));

    [Theory]
    [InlineData("A", "m.0")]
    [InlineData("3/6", "m.0")]
    [InlineData("B", "correct")]
    [InlineData("1/2", "correct")]
    [InlineData("C", "m.1")]
    [InlineData("0.5", "correct")]
    public void Score_ChoiceBetweenForms_TakesTheOptionItself(string text, string outcome)
    {
        Item item = Asked.ItemOf(ItemKind.Choice, "1/2", null, "'3/6'", "'2/3'") with
        {
            Options = [Expression.Parse("'3/6'"), Expression.Parse("1/2"), Expression.Parse("2/3")],
        };
        Assert.Equal(outcome, Asked.Outcome(Asked.Made(item), text));
    }

    [Theory]
    [InlineData(ItemKind.Numeric, "30", "'30.00'", false)]
    [InlineData(ItemKind.Numeric, "34", "'3.40'", true)]
    [InlineData(ItemKind.Fraction, "1/2", "'3/6'", false)]
    [InlineData(ItemKind.Remainder, "[3, 2]", "'3 r 2'", false)]
    [InlineData(ItemKind.Remainder, "[3, 0]", "3", false)]
    [InlineData(ItemKind.Remainder, "[3, 2]", "'3.2'", true)]
    [InlineData(ItemKind.Pair, "[2, 5]", "'2,5'", false)]
    [InlineData(ItemKind.List, "[2, 5]", "'2 and 5'", false)]
    [InlineData(ItemKind.Algebra, "'2n'", "'n + n'", false)]
    public void TryCreate_FormThatWouldBeTakenForRight_IsNoWrongAnswer(ItemKind kind, string answer, string gives, bool isWrong) =>
        Assert.Equal(isWrong, VariantFactory.TryCreate(Asked.ItemOf(kind, answer, null, gives), new Dictionary<string, Value>(), out _, out _));

    [Fact]
    public void TryCreate_FormTheItemDoesNotAccept_IsAWrongAnswer()
    {
        Assert.Single(Asked.For(ItemKind.Fraction, "1/2", new AcceptedForms { Simplest = true }, "'3/6'").Predictions);
        Assert.Throws<InvalidOperationException>(() => Asked.For(ItemKind.Fraction, "1/2", new AcceptedForms { Simplest = true }, "3/6"));
    }

    [Theory]
    [InlineData("34/10", "'3.40'", true)]
    [InlineData("34/10", "'3.4'", false)]
    [InlineData("'3.40'", "'03.40'", true)]
    [InlineData("'3.40'", "' 3.40'", false)]
    public void TryCreate_TwoRules_AreToldApartByFormOrValue(string one, string other, bool areApart) =>
        Assert.Equal(areApart, VariantFactory.TryCreate(Asked.ItemOf(ItemKind.Numeric, "34", null, one, other), new Dictionary<string, Value>(), out _, out _));

    [Theory]
    [InlineData(ItemKind.Numeric, "34", "[1, 2]")]
    [InlineData(ItemKind.Pair, "[1, 2]", "[1, 2, 3]")]
    [InlineData(ItemKind.Pair, "[1, 2]", "5")]
    [InlineData(ItemKind.Time, "34", "[1, 2]")]
    [InlineData(ItemKind.Algebra, "'n'", "[1, 2]")]
    [InlineData(ItemKind.Remainder, "[1, 2]", "true")]
    public void TryCreate_RuleOfAnotherKind_IsRefused(ItemKind kind, string answer, string gives)
    {
        Item item = Asked.ItemOf(kind, answer, null, gives);
        Assert.False(VariantFactory.TryCreate(item, new Dictionary<string, Value>(), out _, out VariantRefusal? refusal));
        Assert.Equal(VariantRefusalReason.WrongPredictionKind, refusal.Reason);
    }
}
