using DiagnosticEngine.Items;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Core.Tests.Items.Answers;

/// <summary>The engine writes an answer in a form that the item takes.</summary>
public sealed class WrittenFormTests
{
    [Theory]
    [InlineData(AnswerForms.All, "29/5", "29/5")]
    [InlineData(AnswerForms.Decimal, "29/5", "5.8")]
    [InlineData(AnswerForms.Decimal | AnswerForms.Integer, "-29/5", "-5.8")]
    [InlineData(AnswerForms.Decimal, "1/3", "1/3")]
    [InlineData(AnswerForms.Decimal, "7", "7")]
    [InlineData(AnswerForms.Mixed, "29/5", "5 4/5")]
    [InlineData(AnswerForms.Mixed, "-29/5", "-5 4/5")]
    [InlineData(AnswerForms.Mixed, "4/5", "4/5")]
    [InlineData(AnswerForms.Mixed | AnswerForms.Fraction, "29/5", "29/5")]
    public void Write_NumberInRestrictedForms_UsesOneOfThem(AnswerForms forms, string number, string written)
    {
        ItemVariant variant = Asked.For(ItemKind.Numeric, number, new AcceptedForms { Forms = forms });
        Assert.Equal(written, variant.Write(variant.Answer));
    }

    [Fact]
    public void Write_AnyNumberThatTheFormsCanWrite_IsScoredCorrect() => Law.ForAll(500, rng =>
    {
        AnswerForms[] all = [AnswerForms.Decimal, AnswerForms.Mixed, AnswerForms.Fraction, AnswerForms.Decimal | AnswerForms.Mixed, AnswerForms.All];
        AnswerForms forms = all[(int)rng.NextBelow(all.Length)];
        Rational number = new(rng.NextBelow(2001) - 1000, forms == AnswerForms.Decimal ? 40 : 1 + rng.NextBelow(30));
        if (number.IsInteger || (forms.HasFlag(AnswerForms.Mixed) && !forms.HasFlag(AnswerForms.Fraction) && Rational.Abs(number) < Rational.One))
        {
            return;
        }

        ItemVariant variant = Asked.For(ItemKind.Numeric, number.ToString(), new AcceptedForms { Forms = forms });
        Assert.Equal("correct", Asked.Outcome(variant, variant.Write(variant.Answer)));
    });
}
