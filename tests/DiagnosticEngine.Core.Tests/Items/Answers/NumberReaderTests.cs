using System.Numerics;
using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Answers;
using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Core.Tests.Items.Answers;

public sealed class NumberReaderTests
{
    [Theory]
    [InlineData("14", 14, 1, AnswerForms.Integer)]
    [InlineData(" 14 ", 14, 1, AnswerForms.Integer)]
    [InlineData("= 14.", 14, 1, AnswerForms.Integer)]
    [InlineData("3006", 3006, 1, AnswerForms.Integer)]
    [InlineData("3,006", 3006, 1, AnswerForms.Integer)]
    [InlineData("3 006", 3006, 1, AnswerForms.Integer)]
    [InlineData("1,234,567", 1234567, 1, AnswerForms.Integer)]
    [InlineData("007", 7, 1, AnswerForms.Integer)]
    [InlineData("-5", -5, 1, AnswerForms.Integer)]
    [InlineData("−5", -5, 1, AnswerForms.Integer)]
    [InlineData("0.5", 1, 2, AnswerForms.Decimal)]
    [InlineData(".5", 1, 2, AnswerForms.Decimal)]
    [InlineData("3.40", 17, 5, AnswerForms.Decimal)]
    [InlineData("1,000.25", 4001, 4, AnswerForms.Decimal)]
    [InlineData("3/4", 3, 4, AnswerForms.Fraction)]
    [InlineData("3 / 4", 3, 4, AnswerForms.Fraction)]
    [InlineData("3⁄4", 3, 4, AnswerForms.Fraction)]
    [InlineData("6/8", 3, 4, AnswerForms.Fraction)]
    [InlineData("7/4", 7, 4, AnswerForms.Fraction)]
    [InlineData("1 3/4", 7, 4, AnswerForms.Mixed)]
    [InlineData("1 and 3/4", 7, 4, AnswerForms.Mixed)]
    [InlineData("1¾", 7, 4, AnswerForms.Mixed)]
    [InlineData("¾", 3, 4, AnswerForms.Fraction)]
    [InlineData("1 8/7", 15, 7, AnswerForms.Mixed)]
    [InlineData("forty-two", 42, 1, AnswerForms.Words)]
    [InlineData("Forty two", 42, 1, AnswerForms.Words)]
    [InlineData("fourty two", 42, 1, AnswerForms.Words)]
    [InlineData("three hundred and five", 305, 1, AnswerForms.Words)]
    [InlineData("four thousand and seven", 4007, 1, AnswerForms.Words)]
    [InlineData("two thousand three hundred and forty-one", 2341, 1, AnswerForms.Words)]
    [InlineData("one million two hundred thousand and five", 1200005, 1, AnswerForms.Words)]
    [InlineData("a hundred", 100, 1, AnswerForms.Words)]
    [InlineData("zero", 0, 1, AnswerForms.Words)]
    [InlineData("minus five", -5, 1, AnswerForms.Words)]
    [InlineData("none", 0, 1, AnswerForms.Words)]
    [InlineData("１２", 12, 1, AnswerForms.Integer)]
    [InlineData("١٢", 12, 1, AnswerForms.Integer)]
    [InlineData("three quarters", 3, 4, AnswerForms.Words)]
    [InlineData("a half", 1, 2, AnswerForms.Words)]
    [InlineData("half", 1, 2, AnswerForms.Words)]
    [InlineData("two fifths", 2, 5, AnswerForms.Words)]
    [InlineData("one and three quarters", 7, 4, AnswerForms.Words)]
    [InlineData("two and a half", 5, 2, AnswerForms.Words)]
    public void Read_WaysOfWriting_GiveTheNumber(string text, int top, int bottom, AnswerForms form)
    {
        NumberReading? reading = NumberReader.Read(text);
        Assert.NotNull(reading);
        Assert.Equal(new Rational(top, bottom), reading.Value);
        Assert.Equal(form, reading.Form);
    }

    [Theory]
    [InlineData("")]
    [InlineData("lots")]
    [InlineData("1 2")]
    [InlineData("12 34")]
    [InlineData("1,23")]
    [InlineData("3/0")]
    [InlineData("3/")]
    [InlineData("five twelve")]
    [InlineData("twenty eleven")]
    [InlineData("twenty zero")]
    [InlineData("hundred")]
    [InlineData("1.2.3")]
    [InlineData("--5")]
    [InlineData("1e5")]
    [InlineData("0x10")]
    [InlineData("½½")]
    [InlineData("a")]
    [InlineData("even")]
    [InlineData("three and four")]
    [InlineData("forth")]
    [InlineData("\ud83d")]
    [InlineData("²")]
    public void Read_NoNumber_GivesNull(string text) => Assert.Null(NumberReader.Read(text));

    [Fact]
    public void Read_VeryLongText_GivesNullAtOnce() => Assert.Null(NumberReader.Read(new string('9', 100_000)));

    [Theory]
    [InlineData("6/8", false)]
    [InlineData("3/4", true)]
    [InlineData("1 2/4", false)]
    [InlineData("1 5/4", false)]
    [InlineData("2", true)]
    public void Read_Fractions_SayWhetherInLowestTerms(string text, bool simplest) => Assert.Equal(simplest, NumberReader.Read(text)!.IsSimplest);

    [Fact]
    public void Read_EveryNumberWrittenInWords_ComesBack() => Law.ForAll(300, random =>
    {
        long n = random.NextBelow(random.NextBool(0.5) ? 1_000 : 9_999_999);
        string words = Expression.Parse($"words({n})").Evaluate(new Dictionary<string, Value>()).Text;
        Assert.Equal(new Rational((BigInteger)n), NumberReader.Read(words)?.Value);
    });
}
