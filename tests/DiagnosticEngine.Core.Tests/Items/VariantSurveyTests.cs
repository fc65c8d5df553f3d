using System.Diagnostics;
using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Expressions;
using static DiagnosticEngine.Core.Tests.Items.TestItems;

namespace DiagnosticEngine.Core.Tests.Items;

public sealed class VariantSurveyTests
{
    [Fact]
    public void Survey_SmallSpace_CountsEveryCombination()
    {
        VariantSurvey survey = VariantFactory.Survey(Shaded);
        int satisfying = (from n in Enumerable.Range(3, 6) from k in Enumerable.Range(1, 6) where k < n && 2 * k != n select n).Count();
        Assert.Equal((36, 36, satisfying, satisfying), ((int)survey.Combinations, survey.Examined, survey.SatisfyingConstraints, survey.Accepted));
        Assert.True(survey.IsComplete);
        Assert.Equal(satisfying, survey.Variants.Count);
        Assert.Equal(new RuleUse { Predicted = satisfying, GaveAnswer = 0 }, Assert.Single(survey.Rules));
        Assert.Equal("n=3,k=1", survey.Variants[0].Key);
        Assert.Equal("n=8,k=6", survey.Variants[^1].Key);
    }

    [Fact]
    public void Survey_PlainTwoDigitSubtraction_FindsWhereTheTwoFaultsAgree()
    {
        // Smaller-from-larger and borrow-no-decrement agree where the bottom digit is five more than the top one.
        Item item = Numeric("a - b", Range("a", 20, 99), Range("b", 10, 98)) with
        {
            Constraints = Formulas("a > b", "ones(a) < ones(b)"),
            MalRules =
            [
                Rule("sub.smaller-from-larger", "columnSubtract(a, b, 'smaller-from-larger')"),
                Rule("sub.borrow-no-decrement", "columnSubtract(a, b, 'borrow-no-decrement')"),
            ],
        };
        VariantSurvey survey = VariantFactory.Survey(item);
        Assert.Equal(0, survey.AnswerCollisions);
        Assert.Equal(survey.SatisfyingConstraints, survey.Accepted + survey.RuleCollisions);

        int expected = (from a in Enumerable.Range(20, 80) from b in Enumerable.Range(10, 89) where a > b && (b % 10) - (a % 10) == 5 select a).Count();
        Assert.Equal(expected, survey.RuleCollisions);
        Assert.Equal("sub.smaller-from-larger and sub.borrow-no-decrement both give 15.", survey.FirstRuleCollision!.Message);
        Assert.Equal("a=20,b=15", survey.FirstRuleCollision.Key);
    }

    [Fact]
    public void Survey_RuleThatSometimesGivesTheAnswer_CountsHowOften()
    {
        Item item = Numeric("a", Range("a", 1, 10)) with
        {
            MalRules = [Rule("m.x", "10 - a"), Rule("m.y", "if(a > 7, 100, none)")],
        };
        VariantSurvey survey = VariantFactory.Survey(item);
        Assert.Equal([new() { Predicted = 10, GaveAnswer = 1 }, new() { Predicted = 3, GaveAnswer = 0 }], survey.Rules);
        Assert.Equal((1, 9, "a=5"), (survey.AnswerCollisions, survey.Accepted, survey.FirstAnswerCollision!.Key));
    }

    [Fact]
    public void Survey_ConditionThatFails_IsAnErrorAndNotACount()
    {
        Item item = Numeric("a", Range("a", 0, 9)) with { Constraints = Formulas("9 / a > 2") };
        VariantSurvey survey = VariantFactory.Survey(item);
        Assert.Equal((10, 4, 4, 1), (survey.Examined, survey.SatisfyingConstraints, survey.Accepted, survey.EvaluationErrors));
        Assert.Equal(("a=0", "where", "This divides by zero."), (survey.FirstError!.Key, survey.FirstError.Part, survey.FirstError.Message));
    }

    [Fact]
    public void Survey_TextThatFails_IsAnError()
    {
        Item item = Numeric("a", Range("a", 0, 9)) with { Prompt = Text("{9 / a}") };
        VariantSurvey survey = VariantFactory.Survey(item);
        Assert.Equal((9, 1, "prompt"), (survey.Accepted, survey.EvaluationErrors, survey.FirstError!.Part));
    }

    [Fact]
    public void Survey_LargeSpace_IsSampledTheSameWayEachTime()
    {
        VariantSurvey one = VariantFactory.Survey(Subtraction);
        VariantSurvey other = VariantFactory.Survey(Subtraction);
        Assert.Equal((4_000, 604_500), (one.Examined, (int)one.Combinations));
        Assert.False(one.IsComplete);
        Assert.Equal(200, one.Variants.Count);
        Assert.Equal(string.Join(';', one.Variants.Select(v => v.Key)), string.Join(';', other.Variants.Select(v => v.Key)));
        Assert.Equal(one.Accepted, other.Accepted);
    }

    [Fact]
    public void Survey_Variants_AreSpreadOverTheSpace()
    {
        VariantSurvey survey = VariantFactory.Survey(Numeric("a", Range("a", 1, 20_000)));
        Assert.True(survey.IsComplete);
        double[] answers = [.. survey.Variants.Select(v => (double)v.Answer.Number.Numerator)];
        Assert.Equal(answers.Order(), answers);

        // Four standard errors of the mean of 200 uniform draws.
        Assert.InRange(answers.Average(), 10_000 - 1_640, 10_000 + 1_640);
    }

    [Theory]
    [InlineData(1_000_000_000, true)]
    [InlineData(999_999_999, false)]
    public void Survey_TooManyCombinations_IsFlagged(long high, bool isTooMany)
    {
        VariantSurvey survey = VariantFactory.Survey(Numeric("a", Range("a", 1, high)));
        Assert.Equal((isTooMany, isTooMany ? 0 : 4_000), (survey.TooManyCombinations, survey.Examined));
    }

    [Fact]
    public void Survey_EmptyParameter_HasNothingToLookAt()
    {
        VariantSurvey survey = VariantFactory.Survey(Numeric("a", Range("a", 9, 1)));
        Assert.Equal((0, 0, true), ((int)survey.Combinations, survey.Examined, survey.IsComplete));
    }

    [Fact]
    public void Survey_NoParameters_HasOneVariant()
    {
        VariantSurvey survey = VariantFactory.Survey(Numeric("2 + 2"));
        Assert.Equal((1, 1, ""), ((int)survey.Combinations, survey.Accepted, Assert.Single(survey.Variants).Key));
    }

    /// <summary>Items that would take hours if they were looked through without bounds.</summary>
    public static TheoryData<string> Hostile() => ["numbers", "errors", "lists", "rules", "options", "texts"];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void SurveyAndDraw_HostileItem_EndInTime(string kind)
    {
        Item item = Numeric("a", Range("a", 1, 140), Range("b", 1, 140));
        string long64 = string.Join("*", Enumerable.Repeat("9^64", 8));
        item = kind switch
        {
            "numbers" => item with { Answer = Expression.Parse(string.Join("+", Enumerable.Range(1, 40).Select(i => $"{i}/(a+{long64})"))) },
            "errors" => item with { Constraints = Formulas("a / 0 > 1") },
            "lists" => item with
            {
                Definitions = [new() { Name = "list", Expression = Expression.Parse($"[{string.Join(",", Enumerable.Range(1, 400).Select(i => "a+b"))}]") }],
                Constraints = Formulas(string.Join(" and ", Enumerable.Repeat("sort(list) == list", 60))),
            },
            "rules" => item with { MalRules = [.. Enumerable.Range(1, 400).Select(i => Rule($"m.x{i}", $"a + {i}"))] },
            "options" => item with { Kind = ItemKind.Choice, Options = Formulas([.. Enumerable.Range(0, 400).Select(i => $"a + {i}")]) },
            _ => item with { Prompt = Text(string.Concat(Enumerable.Repeat("{words(a*b)}", 1_500))) },
        };
        Stopwatch watch = Stopwatch.StartNew();
        VariantFactory.Survey(item);
        TryDraw(item);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    private static void TryDraw(Item item)
    {
        try
        {
            VariantFactory.Draw(item, 1, 0);
        }
        catch (InvalidOperationException e)
        {
            Assert.Contains("No values make a variant", e.Message, StringComparison.Ordinal);
        }
    }
}
