using DiagnosticEngine.Curricula;
using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Scoring;

namespace DiagnosticEngine.Core.Tests.Scoring;

public sealed class ResponseScorerTests
{
    private static readonly ResponseScorer s_scorer = new();

    [Theory]
    [InlineData("14", ResponseOutcome.Correct, null)]
    [InlineData(" fourteen ", ResponseOutcome.Correct, null)]
    [InlineData("28/2", ResponseOutcome.Correct, null)]
    [InlineData("26", ResponseOutcome.Misconception, "m.smaller")]
    [InlineData("twenty-six", ResponseOutcome.Misconception, "m.smaller")]
    [InlineData("15", ResponseOutcome.Slip, null)]
    [InlineData("99", ResponseOutcome.Incorrect, null)]
    [InlineData("-14", ResponseOutcome.Incorrect, null)]
    [InlineData("", ResponseOutcome.Invalid, null)]
    [InlineData("   ", ResponseOutcome.Invalid, null)]
    [InlineData("lots", ResponseOutcome.Invalid, null)]
    [InlineData("14 or 15", ResponseOutcome.Invalid, null)]
    public void Score_NumericAnswers_AreWhatTheyAre(string text, ResponseOutcome outcome, string? misconception)
    {
        ScoredResponse scored = Score(Numeric(), text);
        Assert.Equal(outcome, scored.Outcome);
        Assert.Equal(misconception is null ? [] : [misconception], scored.MisconceptionIds);
        Assert.Equal(outcome == ResponseOutcome.Invalid, scored.Message.Length > 0);
    }

    [Theory]
    [InlineData("1/2", true, false)]
    [InlineData("2/4", true, true)]
    [InlineData("0.5", true, false)]
    [InlineData("one half", true, false)]
    [InlineData("2/3", false, false)]
    public void Score_Fractions_AreComparedByValueUnlessSimplestIsAsked(string text, bool equal, bool onlyUnlessSimplest)
    {
        ItemVariant loose = Variant(ItemKind.Fraction, "1/2");
        ItemVariant strict = Variant(ItemKind.Fraction, "1/2", new AcceptedForms { Simplest = true });
        Assert.Equal(equal, Score(loose, text).IsCorrect);
        Assert.Equal(equal && !onlyUnlessSimplest, Score(strict, text).IsCorrect);
        Assert.NotEqual(ResponseOutcome.Invalid, Score(strict, text).Outcome);
    }

    [Fact]
    public void Score_FormNotAskedFor_IsInvalidNotWrong() =>
        Assert.Equal(ResponseOutcome.Invalid, Score(Variant(ItemKind.Numeric, "42", new AcceptedForms { Forms = AnswerForms.Integer }), "forty-two").Outcome);

    [Theory]
    [InlineData("3 r 2", true)]
    [InlineData("3r2", true)]
    [InlineData("3 remainder 2", true)]
    [InlineData("3", false)]
    [InlineData("3 r 1", false)]
    public void Score_Remainders_AreRead(string text, bool right) =>
        Assert.Equal(right, Score(Variant(ItemKind.Remainder, "[3, 2]"), text).IsCorrect);

    [Fact]
    public void Score_DroppedRemainder_MatchesAPlainNumber()
    {
        ItemVariant variant = Variant(ItemKind.Remainder, "[3, 2]") with { Predictions = [Prediction("3", "m.drops")] };
        Assert.Equal(["m.drops"], Score(variant, "3").MisconceptionIds);
    }

    [Theory]
    [InlineData("30, 40", true)]
    [InlineData("30,40", true)]
    [InlineData("30 and 40", true)]
    [InlineData("30 40", true)]
    [InlineData("40, 30", false)]
    public void Score_Lists_AreReadInOrder(string text, bool right)
    {
        Assert.Equal(right, Score(Variant(ItemKind.List, "[30, 40]"), text).IsCorrect);
        Assert.True(Score(Variant(ItemKind.List, "[30, 40]", new AcceptedForms { AnyOrder = true }), text).IsCorrect);
    }

    [Theory]
    [InlineData("30")]
    [InlineData("30, 40, 50")]
    [InlineData("30, x")]
    public void Score_ListOfAnotherLength_IsInvalid(string text) =>
        Assert.Equal(ResponseOutcome.Invalid, Score(Variant(ItemKind.List, "[30, 40]"), text).Outcome);

    [Fact]
    public void Score_ListWithThousands_KeepsSeparatorsApart() =>
        Assert.True(Score(Variant(ItemKind.List, "[3000, 4000]"), "3,000, 4,000").IsCorrect);

    [Theory]
    [InlineData("forty-seven", ResponseOutcome.Correct)]
    [InlineData("Forty Seven", ResponseOutcome.Correct)]
    [InlineData("fourty-seven", ResponseOutcome.Correct)]
    [InlineData("seventy-four", ResponseOutcome.Incorrect)]
    [InlineData("47", ResponseOutcome.Invalid)]
    public void Score_NumberWords_ForgiveSpelling(string text, ResponseOutcome outcome) =>
        Assert.Equal(outcome, Score(Variant(ItemKind.Text, "'forty-seven'"), text).Outcome);

    [Theory]
    [InlineData("xiv", ResponseOutcome.Correct)]
    [InlineData("XIV", ResponseOutcome.Correct)]
    [InlineData("XVI", ResponseOutcome.Incorrect)]
    public void Score_RomanNumerals_IgnoreCase(string text, ResponseOutcome outcome) =>
        Assert.Equal(outcome, Score(Variant(ItemKind.Text, "'XIV'"), text).Outcome);

    [Theory]
    [InlineData("1/3", ResponseOutcome.Correct)]
    [InlineData("a", ResponseOutcome.Correct)]
    [InlineData("B", ResponseOutcome.Misconception)]
    [InlineData("1/4", ResponseOutcome.Misconception)]
    [InlineData("2/8", ResponseOutcome.Misconception)]
    [InlineData("1/5", ResponseOutcome.Invalid)]
    [InlineData("c", ResponseOutcome.Invalid)]
    public void Score_Choices_TakeTheOptionOrItsLetter(string text, ResponseOutcome outcome)
    {
        ItemVariant variant = Variant(ItemKind.Choice, "1/3") with
        {
            Options = [Value("1/3"), Value("1/4")],
            Predictions = [Prediction("1/4", "m.bigger")],
        };
        Assert.Equal(outcome, Score(variant, text).Outcome);
    }

    [Fact]
    public void Score_OptionThatLooksLikeALetter_WinsOverThePlace()
    {
        ItemVariant variant = Variant(ItemKind.Choice, "'B'") with { Options = [Value("'B'"), Value("'A'")] };
        Assert.True(Score(variant, "B").IsCorrect);
        Assert.False(Score(variant, "A").IsCorrect);
    }

    [Fact]
    public void Score_LetterOfAnOption_IsNotReadAsTheNumberOne()
    {
        ItemVariant variant = Variant(ItemKind.Choice, "4") with { Options = [Value("4"), Value("1")] };
        Assert.True(Score(variant, "A").IsCorrect);
    }

    [Fact]
    public void Score_NotSureAndDeclined_AreNeitherRightNorWrong()
    {
        ScoredResponse notSure = s_scorer.Score(Numeric(), new Response { Id = "r", NotSure = true });
        ScoredResponse declined = s_scorer.Score(Numeric(), new Response { Id = "r", Declined = true });
        Assert.Equal(ResponseOutcome.NotSure, notSure.Outcome);
        Assert.Equal(ResponseOutcome.Declined, declined.Outcome);
        Assert.True(notSure.IsEvidence);
        Assert.False(declined.IsEvidence);
        Assert.False(notSure.IsWrong || notSure.IsCorrect || declined.IsWrong || declined.IsCorrect);
    }

    [Theory]
    [InlineData("yes", "groups", 0, ResponseOutcome.Correct, 1.0)]
    [InlineData("Y", "GROUPS", 1, ResponseOutcome.Correct, 0.5)]
    [InlineData("no", "groups", 0, ResponseOutcome.Incorrect, 1.0)]
    [InlineData("yes", "copies the adult", 0, ResponseOutcome.NoEvidence, 1.0)]
    [InlineData("perhaps", "groups", 0, ResponseOutcome.Invalid, 1.0)]
    [InlineData("yes", "juggles", 0, ResponseOutcome.Invalid, 1.0)]
    public void Score_Checklist_GivesTheFirstVerdictThatHolds(string shown, string how, int help, ResponseOutcome outcome, double credit)
    {
        ItemVariant variant = VariantFactory.Draw(TestBank.Create().GetItem("sub.easy.concrete.1"), 1, 0);
        ScoredResponse scored = s_scorer.Score(variant, new Response
        {
            Id = "r",
            HelpUsed = help,
            Observations = new Dictionary<string, string> { ["shown"] = shown, ["how"] = how },
        });
        Assert.Equal(outcome, scored.Outcome);
        Assert.Equal(credit, scored.Credit);
    }

    [Fact]
    public void Score_ChecklistWithAGap_AsksForTheLine()
    {
        ItemVariant variant = VariantFactory.Draw(TestBank.Create().GetItem("sub.easy.concrete.1"), 1, 0);
        ScoredResponse scored = s_scorer.Score(variant, new Response { Id = "r", Observations = new Dictionary<string, string> { ["shown"] = "yes" } });
        Assert.Equal(ResponseOutcome.Invalid, scored.Outcome);
        Assert.Contains("How", scored.Message, StringComparison.Ordinal);
    }

    private static ScoredResponse Score(ItemVariant variant, string text) => s_scorer.Score(variant, new Response { Id = "r", Text = text });

    private static ItemVariant Numeric() => Variant(ItemKind.Numeric, "14") with
    {
        Predictions = [Prediction("26", "m.smaller"), Prediction("15", null), Prediction("13", null)],
    };

    private static MalRulePrediction Prediction(string gives, string? means) => new() { Gives = Value(gives), MisconceptionId = means };

    private static Value Value(string source) => Expression.Parse(source).Evaluate(new Dictionary<string, Value>());

    private static ItemVariant Variant(ItemKind kind, string answer, AcceptedForms? accept = null) => new()
    {
        Item = new Item
        {
            Id = "i",
            Revision = 1,
            SkillIds = ["s"],
            Representation = Representation.Abstract,
            Kind = kind,
            Accept = accept ?? new(),
        },
        Key = "",
        Values = new Dictionary<string, Value>(),
        Answer = Value(answer),
    };
}
