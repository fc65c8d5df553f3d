using System.Globalization;
using DiagnosticEngine.Items;

namespace DiagnosticEngine.Core.Tests.Items.Answers;

public sealed class QuantityReaderTests
{
    [Theory]
    [InlineData(AnswerUnit.Centimetre, "45 cm")]
    [InlineData(AnswerUnit.Centimetre, "45cm")]
    [InlineData(AnswerUnit.Centimetre, "45 cms.")]
    [InlineData(AnswerUnit.Centimetre, "45 centimetres")]
    [InlineData(AnswerUnit.Centimetre, "forty-five cm")]
    [InlineData(AnswerUnit.Centimetre, "45")]
    [InlineData(AnswerUnit.Metre, "45 m")]
    [InlineData(AnswerUnit.Litre, "45 L")]
    [InlineData(AnswerUnit.Gram, "45g")]
    [InlineData(AnswerUnit.Kilogram, "45 kilos")]
    [InlineData(AnswerUnit.SquareCentimetre, "45 cm²")]
    [InlineData(AnswerUnit.SquareCentimetre, "45 cm2")]
    [InlineData(AnswerUnit.SquareCentimetre, "45 square centimetres")]
    [InlineData(AnswerUnit.Degree, "45°")]
    [InlineData(AnswerUnit.Degree, "45 degrees")]
    [InlineData(AnswerUnit.DegreeCelsius, "45 °C")]
    [InlineData(AnswerUnit.DegreeCelsius, "45°")]
    [InlineData(AnswerUnit.Percent, "45%")]
    [InlineData(AnswerUnit.Percent, "45 per cent")]
    [InlineData(AnswerUnit.Penny, "45p")]
    [InlineData(AnswerUnit.Penny, "£0.45")]
    [InlineData(AnswerUnit.Minute, "45 mins")]
    public void Score_UnitOfTheItem_MayFollow(AnswerUnit unit, string text) =>
        Assert.Equal("correct", Asked.Outcome(Asked.For(ItemKind.Numeric, "45", new AcceptedForms { Unit = unit }), text));

    [Theory]
    [InlineData(AnswerUnit.Metre, "450 cm", "Please write the answer in m.")]
    [InlineData(AnswerUnit.SquareCentimetre, "45 cm", "Please write the answer in cm².")]
    [InlineData(AnswerUnit.None, "45 cm", "Please write the number alone, without cm.")]
    [InlineData(AnswerUnit.None, "£45", "Please write the number alone, without £.")]
    [InlineData(AnswerUnit.None, "45%", "Please write the number alone, without %.")]
    [InlineData(AnswerUnit.None, "45 elephants", "That could not be read as a number. Check it and write it again.")]
    [InlineData(AnswerUnit.Pound, "45 cm", "That could not be read as an amount of money. Write pounds with £, or pence with p.")]
    public void Score_AnotherUnit_IsAskedAgain(AnswerUnit unit, string text, string message) =>
        Assert.Equal(message, Asked.Score(Asked.For(ItemKind.Numeric, "45", new AcceptedForms { Unit = unit }), text).Message);

    [Theory]
    [InlineData("£3.05", "correct")]
    [InlineData("3.05", "correct")]
    [InlineData("£ 3.05", "correct")]
    [InlineData("3.05 pounds", "correct")]
    [InlineData("3 pounds 5", "correct")]
    [InlineData("3 pounds and 5 pence", "correct")]
    [InlineData("£3 and 5p", "correct")]
    [InlineData("£3 5p", "correct")]
    [InlineData("305p", "correct")]
    [InlineData("305 pence", "correct")]
    [InlineData("£3.05p", "correct")]
    [InlineData("£3.5", "m.0")]
    [InlineData("£3.50", "m.0")]
    [InlineData("350p", "m.0")]
    [InlineData("£305", "m.1")]
    [InlineData("305", "m.1")]
    [InlineData("£3005", "incorrect")]
    [InlineData("£3,005", "incorrect")]
    [InlineData("£3 105p", "incorrect")]
    [InlineData("3.05p", "invalid")]
    [InlineData("three", "incorrect")]
    [InlineData("money", "invalid")]
    [InlineData("£", "invalid")]
    public void Score_Money_IsReadInPoundsAndPence(string text, string outcome) =>
        Assert.Equal(outcome, Asked.Outcome(Asked.For(ItemKind.Numeric, "3.05", new AcceptedForms { Unit = AnswerUnit.Pound }, "3.5", "305"), text));

    [Theory]
    [InlineData("£3.05", "correct")]
    [InlineData("305p", "invalid")]
    public void Score_PenceWhereADecimalIsWanted_IsAskedAgain(string text, string outcome) => Assert.Equal(
        outcome,
        Asked.Outcome(Asked.For(ItemKind.Numeric, "3.05", new AcceptedForms { Unit = AnswerUnit.Pound, Forms = AnswerForms.Decimal }), text));

    [Theory]
    [InlineData("£3.40", "m.0")]
    [InlineData("3.40", "m.0")]
    [InlineData("£3.4", "incorrect")]
    [InlineData("34", "correct")]
    public void Score_FormWithItsUnit_IsTheSameForm(string text, string outcome) =>
        Assert.Equal(outcome, Asked.Outcome(Asked.For(ItemKind.Numeric, "34", new AcceptedForms { Unit = AnswerUnit.Pound }, "'£3.40'"), text));

    [Fact]
    public void Score_ListWithUnits_IsRead() =>
        Assert.Equal("correct", Asked.Outcome(Asked.For(ItemKind.List, "[30, 40]", new AcceptedForms { Unit = AnswerUnit.Centimetre }), "30 cm and 40 cm"));

    [Fact]
    public void Score_EveryAmountHoweverWritten_IsRight() => Law.ForAll(400, rng =>
    {
        int pence = (int)rng.NextBelow(100_000);
        ItemVariant variant = Asked.For(ItemKind.Numeric, string.Create(CultureInfo.InvariantCulture, $"{pence}/100"), new AcceptedForms { Unit = AnswerUnit.Pound });
        string[] ways =
        [
            $"£{pence / 100}.{pence % 100:00}", $"{pence}p", $"{pence / 100} pounds {pence % 100}p", $"£{pence / 100} and {pence % 100} pence", variant.Write(variant.Answer),
        ];
        Assert.All(ways, w => Assert.Equal("correct", Asked.Outcome(variant, w)));
    });
}
