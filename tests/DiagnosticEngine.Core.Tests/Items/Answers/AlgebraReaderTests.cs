using System.Diagnostics;
using System.Globalization;
using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Answers;
using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Core.Tests.Items.Answers;

public sealed class AlgebraReaderTests
{
    [Theory]
    [InlineData("2n + 1", "2n+1")]
    [InlineData("2n + 1", "1 + n2", false)]
    [InlineData("2n + 1", "1 + n × 2")]
    [InlineData("2n + 1", "n + n + 1")]
    [InlineData("2n + 1", "2N + 1")]
    [InlineData("2n + 1", "= 2n + 1")]
    [InlineData("2n + 1", "y = 2n + 1")]
    [InlineData("2n + 1", "2 x n + 1")]
    [InlineData("2n + 1", "2xn + 1")]
    [InlineData("2n + 1", "2 times n plus 1")]
    [InlineData("3n", "n × 3")]
    [InlineData("3n", "n*3")]
    [InlineData("3n", "n·3")]
    [InlineData("3(n + 2)", "3n + 6")]
    [InlineData("3(n + 2)", "(n + 2)3", false)]
    [InlineData("3(n + 2)", "(2 + n) × 3")]
    [InlineData("n/2", "0.5n")]
    [InlineData("n/2", "½n")]
    [InlineData("n/2", "1/2 n")]
    [InlineData("n/2", "n ÷ 2")]
    [InlineData("4c + 3b", "3b + 4c")]
    [InlineData("4c + 3b", "3b+c*4")]
    [InlineData("n^2", "n²")]
    [InlineData("n²", "n × n")]
    [InlineData("n^2 - 1", "(n + 1)(n - 1)")]
    [InlineData("-n + 3", "3 − n")]
    [InlineData("2ab", "2ba")]
    [InlineData("5 - 2(n - 1)", "7 - 2n")]
    [InlineData("n * -2", "-2n")]
    [InlineData("1 1/2 n", "3n/2")]
    [InlineData("6/2n", "3n")]
    public void Read_Rearrangements_AreTheSame(string one, string other, bool isReadable = true)
    {
        AlgebraReading? right = AlgebraParser.Read(other, "abcn");
        Assert.Equal(isReadable, right is not null);
        Assert.True(right is null || AlgebraParser.Read(one)!.Polynomial.Equals(right.Polynomial));
    }

    [Theory]
    [InlineData("2n + 1", "2n + 2")]
    [InlineData("n/2", "2/n")]
    [InlineData("n^2", "2n")]
    [InlineData("4c + 3b", "7cb")]
    [InlineData("3(n + 2)", "3n + 2")]
    [InlineData("n - 3", "3 - n")]
    public void Read_DifferentExpressions_Differ(string one, string other) =>
        Assert.NotEqual(AlgebraParser.Read(one)!.Polynomial, AlgebraParser.Read(other)!.Polynomial);

    [Theory]
    [InlineData("")]
    [InlineData("+")]
    [InlineData("2n +")]
    [InlineData("(n + 1")]
    [InlineData("n + 1)")]
    [InlineData("n^")]
    [InlineData("n^n")]
    [InlineData("n^1.5")]
    [InlineData("n^99")]
    [InlineData("2 3n")]
    [InlineData("n/0")]
    [InlineData("n/(n+1)")]
    [InlineData("4 cakes and 3 buns")]
    [InlineData("cake")]
    [InlineData("n = 3 = 4")]
    [InlineData("n & 3")]
    [InlineData("1,000n")]
    public void Read_NoAlgebra_GivesNull(string text) => Assert.Null(AlgebraParser.Read(text));

    [Theory]
    [InlineData("3b + 4c", "correct")]
    [InlineData("4 cakes and 3 buns", "m.0")]
    [InlineData("4 Cakes and  3 buns.", "m.0")]
    [InlineData("7cb", "m.1")]
    [InlineData("7bc", "m.1")]
    [InlineData("c + b", "incorrect")]
    [InlineData("4x + 3y", "invalid")]
    [InlineData("3 buns", "invalid")]
    public void Score_LetterAsObject_MatchesAsText(string text, string outcome) =>
        Assert.Equal(outcome, Asked.Outcome(Asked.For(ItemKind.Algebra, "'4c + 3b'", null, "'4 cakes and 3 buns'", "'7cb'"), text));

    [Fact]
    public void Score_LetterOfTheQuestion_MayBeUsed()
    {
        ItemVariant variant = Asked.For(ItemKind.Algebra, "'2a'") with { Prompt = "Simplify a + b + a − b." };
        Assert.Equal("incorrect", Asked.Outcome(variant, "2a + b"));
        Assert.Equal("Please use the letters of the question.", Asked.Score(variant, "2k").Message);
    }

    [Theory]
    [InlineData("7n", "correct")]
    [InlineData("n7", "invalid")]
    [InlineData("7 × n", "correct")]
    [InlineData("3n + 4n", "m.0")]
    [InlineData("4n + 3n", "incorrect")]
    [InlineData("7(n)", "incorrect")]
    [InlineData("2 × 3.5n", "incorrect")]
    [InlineData("7n²", "m.1")]
    public void Score_SimplestAlgebra_IsCollected(string text, string outcome) =>
        Assert.Equal(outcome, Asked.Outcome(Asked.For(ItemKind.Algebra, "'7n'", new AcceptedForms { Simplest = true }, "'3n + 4n'", "'7n^2'"), text));

    [Theory]
    [InlineData("n^2 + n", true)]
    [InlineData("n × n + n", false)]
    [InlineData("2/4 n", false)]
    [InlineData("3/4 n", true)]
    [InlineData("3n/4", true)]
    [InlineData("6n/4", false)]
    [InlineData("2 + 3 + n", false)]
    [InlineData("0", true)]
    public void Read_Expressions_SayWhetherCollected(string text, bool isCollected) =>
        Assert.Equal(isCollected, AlgebraParser.Read(text)!.IsCollected);

    [Theory]
    [InlineData("[1]")]
    [InlineData("'4 cakes'")]
    public void TryCreate_AnswerThatIsNoAlgebra_IsRefused(string answer) =>
        Assert.Contains("an algebraic expression", Assert.Throws<InvalidOperationException>(() => Asked.For(ItemKind.Algebra, answer)).Message, StringComparison.Ordinal);

    [Fact]
    public void TryCreate_RuleThatGivesTheAnswerRearranged_IsRefused() =>
        Assert.Throws<InvalidOperationException>(() => Asked.For(ItemKind.Algebra, "'2(n + 1)'", null, "'2 + 2n'"));

    /// <summary>Random expressions, written with another order and other brackets and signs, come to the same polynomial and the same values.</summary>
    [Fact]
    public void Read_RandomExpressionRearranged_IsTheSame() => Law.ForAll(500, rng =>
    {
        (string one, string other, Func<Rational, Rational, Rational> value) = Random(rng, depth: 3);
        AlgebraReading? left = AlgebraParser.Read(one);
        AlgebraReading? right = AlgebraParser.Read(other);
        Assert.NotNull(left);
        Assert.Equal(left.Polynomial, right!.Polynomial);
        (Rational a, Rational b) = ((int)rng.NextBelow(9) - 4, (int)rng.NextBelow(9) - 4);
        AlgebraReading put = AlgebraParser.Read(one.Replace("a", $"({a})", StringComparison.Ordinal).Replace("b", $"({b})", StringComparison.Ordinal))!;
        Assert.Equal(Polynomial.Of(value(a, b)), put.Polynomial);
    });

    [Fact]
    public void Read_LargeExpressions_EndAtOnce()
    {
        string[] texts =
        [
            string.Concat(Enumerable.Repeat("(a+b+c)", 28)),
            "((((a+b+c+d)^12)^12)^12)^12",
            "(a+b+c+d+e+f+g+h)^12",
            "(a+b+c)^12(a+b+c)^12",
            new string('(', 99) + "a" + new string(')', 99),
            "9999999999^12" + string.Concat(Enumerable.Repeat("*9999999999^12", 12)),
            string.Concat(Enumerable.Repeat("a-", 99)) + "a",
        ];
        long start = Stopwatch.GetTimestamp();
        foreach (string text in texts)
        {
            AlgebraParser.Read(text);
        }

        Assert.InRange(Stopwatch.GetElapsedTime(start).TotalSeconds, 0, 2);
        Assert.Null(AlgebraParser.Read(texts[1]));
        Assert.NotNull(AlgebraParser.Read(texts[6]));
    }

    [Fact]
    public void Survey_ThousandsOfVariants_KeepsThemApart()
    {
        Item item = Asked.ItemOf(ItemKind.Algebra, "join([p, 'c + ', q, 'b'], '')", null, "join([p, ' cakes and ', q, ' buns'], '')", "join([p + q, 'cb'], '')", "join([q, 'c + ', p, 'b'], '')") with
        {
            Parameters = [Number("p"), Number("q")],
            Constraints = [Expression.Parse("p != q")],
        };
        VariantSurvey survey = VariantFactory.Survey(item);
        Assert.Equal(4900 - 70, survey.Accepted);

        static Parameter Number(string name) => TestItems.Range(name, 2, 71);
    }

    private static (string One, string Other, Func<Rational, Rational, Rational> Value) Random(DeterministicRandom rng, int depth)
    {
        int pick = (int)rng.NextBelow(depth == 0 ? 3 : 7);
        if (pick < 3)
        {
            int number = (int)rng.NextBelow(9) + 1;
            string text = number.ToString(CultureInfo.InvariantCulture);
            return pick switch
            {
                0 => (text, text, (_, _) => number),
                1 => (text + "a", "a × " + text, (a, _) => a * number),
                _ => ("b/" + text, "(1/" + text + ")b", (_, b) => b / number),
            };
        }

        (string one, string other, Func<Rational, Rational, Rational> f) = Random(rng, depth - 1);
        (string two, string twin, Func<Rational, Rational, Rational> g) = Random(rng, depth - 1);
        return pick switch
        {
            3 => ($"({one}) + ({two})", $"{twin} + ({other})", (a, b) => f(a, b) + g(a, b)),
            4 => ($"({one}) - ({two})", $"-({twin}) + ({other})", (a, b) => f(a, b) - g(a, b)),
            5 => ($"({one})({two})", $"({twin}) * ({other})", (a, b) => f(a, b) * g(a, b)),
            _ => ($"({one})²", $"({other})({other})", (a, b) => f(a, b) * f(a, b)),
        };
    }
}
