using DiagnosticEngine.Items;

namespace DiagnosticEngine.Core.Tests.Items.Answers;

public sealed class AnswerWritingsTests
{
    [Theory]
    [InlineData(AnswerForms.All, "7/4|1.75|14/8|1 3/4")]
    [InlineData(AnswerForms.Decimal, "1.75|-7/4|-14/8|-1 3/4")]
    [InlineData(AnswerForms.Mixed, "1 3/4|-1.75|-7/4|-14/8")]
    [InlineData(AnswerForms.Fraction, "7/4|-1.75|14/8|-1 3/4")]
    public void WriteInAllWays_NumberThatIsNotWhole_IsInEveryFormAndAcceptedWhereListed(AnswerForms forms, string expected) =>
        Assert.Equal(expected, Ways(Asked.For(ItemKind.Numeric, "7/4", new() { Forms = forms })));

    [Fact]
    public void WriteInAllWays_LowestTermsWanted_OthersAreNotAccepted() =>
        Assert.Equal("3/4|0.75|-6/8", Ways(Asked.For(ItemKind.Fraction, "3/4", new() { Simplest = true })));

    [Fact]
    public void WriteInAllWays_NumberWithUnit_IsWithItAndWithout() =>
        Assert.Equal("1200|1200 cm|1,200|1,200 cm|one thousand two hundred", Ways(Asked.For(ItemKind.Numeric, "1200", new() { Unit = AnswerUnit.Centimetre })));

    [Theory]
    [InlineData(ItemKind.List, "[3, 5]", "3, 5|3; 5|5, 3")]
    [InlineData(ItemKind.Remainder, "[4, 0]", "4 r 0|4 remainder 0|4r0|4")]
    [InlineData(ItemKind.Pair, "[2, 5]", "(2, 5)|2, 5|x = 2, y = 5")]
    [InlineData(ItemKind.Order, "[2, 5, 9]", "2, 5, 9|2 > 5 > 9")]
    [InlineData(ItemKind.Text, "'square'", "square|SQUARE")]
    [InlineData(ItemKind.Time, "455", "7:35|7.35|7:35 am")]
    public void WriteInAllWays_OtherKinds_AreWrittenAsPupilsDo(ItemKind kind, string answer, string expected) =>
        Assert.Equal(expected, Ways(Asked.For(kind, answer, new() { AnyOrder = true })));

    [Fact]
    public void WriteInAllWays_Duration_IsAlsoInMinutes() =>
        Assert.Equal("1 h 35 min|95 minutes|-95", Ways(Asked.For(ItemKind.Time, "95", new() { Time = TimeForm.Duration })));

    [Fact]
    public void Score_EveryWayThatIsAccepted_IsRightAndNoOther() => Law.ForAll(300, rng =>
    {
        AcceptedForms accept = new()
        {
            Forms = (AnswerForms)(1 + (int)rng.NextBelow((int)AnswerForms.All)),
            Simplest = rng.NextBelow(2) == 0,
            Unit = (AnswerUnit)(int)rng.NextBelow((int)AnswerUnit.Hour + 1),
        };
        // Tenths, so that every answer can be written in every form; where no form is listed that can write it, its author is told.
        ItemVariant variant = Asked.For(ItemKind.Numeric, $"{rng.NextBelow(40_000) - 100}/{(rng.NextBelow(2) == 0 ? 1 : 10)}", accept);
        foreach (AnswerWriting way in variant.WriteInAllWays().Skip(1))
        {
            Assert.True(way.IsAccepted == Asked.Score(variant, way.Text).IsCorrect, $"{variant.Answer} {way} {accept}");
        }
    });

    private static string Ways(ItemVariant variant)
    {
        foreach (AnswerWriting way in variant.WriteInAllWays())
        {
            Assert.Equal(way.IsAccepted, Asked.Score(variant, way.Text).IsCorrect);
        }

        return string.Join('|', variant.WriteInAllWays().Select(w => (w.IsAccepted ? "" : "-") + w.Text));
    }
}
