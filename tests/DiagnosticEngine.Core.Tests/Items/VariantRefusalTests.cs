using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Items.Pictures;
using static DiagnosticEngine.Core.Tests.Items.TestItems;

namespace DiagnosticEngine.Core.Tests.Items;

public sealed class VariantRefusalTests
{
    private static readonly Item OneToNine = Numeric("a", Range("a", 1, 9));

    [Fact]
    public void TryCreate_MissingParameter_IsRefused()
    {
        Refused(OneToNine, With(), VariantRefusalReason.WrongParameters, "The parameter a has no value.");
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(10, 1)]
    [InlineData(4, 2)]
    public void TryCreate_ValueOutsideTheRange_IsRefused(int value, int step)
    {
        Item item = Numeric("a", Range("a", 1, 9, step));
        Refused(item, With(("a", Value.Of(value))), VariantRefusalReason.WrongParameters, $"{value} is not a value of the parameter a.");
    }

    [Fact]
    public void TryCreate_ValueNotAmongChoices_IsRefused()
    {
        Item item = Numeric("1", OneOf("a", Value.Of("red"), Value.Of("blue")));
        Refused(item, With(("a", Value.Of("green"))), VariantRefusalReason.WrongParameters, "the text 'green' is not a value of the parameter a.");
    }

    [Fact]
    public void TryCreate_UnknownParameter_IsRefused()
    {
        Refused(OneToNine, With(("a", Value.Of(1)), ("b", Value.Of(1))), VariantRefusalReason.WrongParameters, "There is no parameter b.");
    }

    [Fact]
    public void TryCreate_ConditionDoesNotHold_IsRefused()
    {
        Item item = OneToNine with { Constraints = Formulas("a > 0", "a > 4") };
        VariantRefusal refusal = Refused(item, A(3), VariantRefusalReason.ConstraintNotMet, "The condition a > 4 does not hold.");
        Assert.Equal(("where", 1, "a=3"), (refusal.Part, refusal.Index, refusal.Key));
    }

    [Fact]
    public void TryCreate_ConditionIsNeitherTrueNorFalse_IsRefused()
    {
        VariantRefusal refusal = Refused(
            OneToNine with { Constraints = Formulas("a") }, A(3), VariantRefusalReason.EvaluationFailed, "A condition is true or false, not 3.");
        Assert.Equal(("where", 0), (refusal.Part, refusal.Index));
    }

    public static TheoryData<string, int, int> Failing() => new()
    {
        { "let", 0, 2 }, { "where", 0, 2 }, { "answer", 0, 2 }, { "malRules", 1, 2 }, { "prompt", 0, 3 }, { "speak", 0, 3 }, { "picture", 0, 2 },
    };

    [Theory]
    [MemberData(nameof(Failing))]
    public void TryCreate_DivisionByZeroSomewhere_SaysWhere(string part, int index, int position)
    {
        Expression broken = Expression.Parse("a / (a - a)");
        Item item = part switch
        {
            "let" => OneToNine with { Definitions = [new() { Name = "q", Expression = broken }] },
            "where" => OneToNine with { Constraints = [broken] },
            "answer" => OneToNine with { Answer = broken },
            "malRules" => OneToNine with { MalRules = [Rule(null, "a + 1"), Rule("m.x", broken.Source)] },
            "prompt" => OneToNine with { Prompt = Text("{" + broken.Source + "}") },
            "speak" => OneToNine with { Speak = Text("{" + broken.Source + "}") },
            _ => OneToNine with { Picture = new() { Model = "array", Fields = [Field("rows", broken.Source)], Text = Text("") } },
        };
        VariantRefusal refusal = Refused(item, A(3), VariantRefusalReason.EvaluationFailed, "This divides by zero.");
        Assert.Equal((part, index, position), (refusal.Part, refusal.Index, refusal.Position));
    }

    [Fact]
    public void TryCreate_RuleGivesTheAnswer_IsRefused()
    {
        VariantRefusal refusal = Refused(
            OneToNine with { MalRules = [Rule(null, "a + 1"), Rule("m.x", "2 * a - 2")] }, A(2), VariantRefusalReason.RuleGivesAnswer, "m.x gives the right answer, 2.");
        Assert.Equal(("malRules", 1), (refusal.Part, refusal.Index));
    }

    [Fact]
    public void TryCreate_TwoMeaningsCoincide_IsRefused()
    {
        VariantRefusal refusal = Refused(
            OneToNine with { MalRules = [Rule("m.x", "a + 1"), Rule(null, "a + 9", "a + 1")] }, A(2), VariantRefusalReason.RulesCoincide, "m.x and A slip both give 3.");
        Assert.Equal((1, 0, Value.Of(3)), (refusal.Index, refusal.OtherIndex, refusal.Value));
    }

    [Fact]
    public void TryCreate_SameMeaningTwice_IsKeptOnce()
    {
        ItemVariant variant = Accepted(OneToNine with { MalRules = [Rule("m.x", "a + 1"), Rule("m.x", "1 + a", "a + 2")] }, A(2));
        Assert.Equal("3 4", string.Join(' ', variant.Predictions.Select(p => p.Gives)));
    }

    [Fact]
    public void TryCreate_RuleThatDoesNotBite_PredictsNothing()
    {
        MalRule silent = Rule("m.x", "a") with { When = Expression.Parse("a > 5") };
        Assert.Empty(Accepted(OneToNine with { MalRules = [silent, Rule("m.y", "none")] }, A(2)).Predictions);
        Refused(OneToNine with { MalRules = [silent] }, A(6), VariantRefusalReason.RuleGivesAnswer, "m.x gives the right answer, 6.");
    }

    [Theory]
    [InlineData(ItemKind.Numeric, "'two'", "The answer is a number, not the text 'two'.")]
    [InlineData(ItemKind.Fraction, "none", "The answer is a number, not none.")]
    [InlineData(ItemKind.Text, "true", "The answer is text, not true.")]
    [InlineData(ItemKind.List, "3", "The answer is a list, not 3.")]
    [InlineData(ItemKind.Remainder, "[3, -1]", "The answer is a list of a quotient and a remainder, not a list.")]
    [InlineData(ItemKind.Remainder, "[3]", "The answer is a list of a quotient and a remainder, not a list.")]
    public void TryCreate_AnswerOfAnotherKind_IsRefused(ItemKind kind, string answer, string message)
    {
        Refused(Numeric(answer) with { Kind = kind }, With(), VariantRefusalReason.WrongAnswerKind, message);
    }

    [Theory]
    [InlineData(ItemKind.Text, "'Square'", "'square'", false)]
    [InlineData(ItemKind.Text, "'square'", "'circle'", true)]
    [InlineData(ItemKind.Fraction, "1/2", "2/4", false)]
    [InlineData(ItemKind.Fraction, "1/2", "fraction(2, 4)", false)]
    [InlineData(ItemKind.Numeric, "1/2", "'0.5'", false)]
    [InlineData(ItemKind.Numeric, "1/2", "'0.50'", false)]
    [InlineData(ItemKind.List, "[1, 2]", "[1, 2]", false)]
    [InlineData(ItemKind.List, "[1, 2]", "[2, 1]", true)]
    [InlineData(ItemKind.Remainder, "[3, 2]", "[2, 3]", true)]
    public void TryCreate_AnswerAndRule_AreComparedAsAPupilWouldWriteThem(ItemKind kind, string answer, string gives, bool areDifferent)
    {
        Item item = Numeric(answer) with { Kind = kind, MalRules = [Rule("m.x", gives)] };
        Assert.Equal(areDifferent, VariantFactory.TryCreate(item, With(), out _, out _));
    }

    [Fact]
    public void TryCreate_ListInAnyOrder_ComparesWithoutOrder()
    {
        Item item = Numeric("[1, 2, 2]") with { Kind = ItemKind.List, Accept = new() { AnyOrder = true }, MalRules = [Rule("m.x", "[2, 1, 2]")] };
        Refused(item, With(), VariantRefusalReason.RuleGivesAnswer, "m.x gives the right answer, 2, 1, 2.");
        Accepted(item with { MalRules = [Rule("m.x", "[1, 1, 2]")] }, With());
    }

    [Theory]
    [InlineData("'b'", new[] { "'a'", "'b'", "'A'" }, "'a'", VariantRefusalReason.OptionsCoincide, "The option A is there twice.")]
    [InlineData("'b'", new[] { "'1'", "'b'", "1" }, "'1'", VariantRefusalReason.OptionsCoincide, "The option 1 is there twice.")]
    [InlineData("'b'", new[] { "'a'", "'b'", "none" }, "'a'", VariantRefusalReason.OptionsCoincide, "An option is none.")]
    [InlineData("'c'", new[] { "'a'", "'b'" }, "'a'", VariantRefusalReason.AnswerNotAnOption, "The answer, c, is not among the options.")]
    [InlineData("'a'", new[] { "'a'", "'b'" }, "'c'", VariantRefusalReason.PredictionNotAnOption, "m.x gives c, which is not among the options.")]
    public void TryCreate_OptionsDoNotFit_IsRefused(string answer, string[] options, string gives, VariantRefusalReason reason, string message)
    {
        Item item = Numeric(answer) with { Kind = ItemKind.Choice, Options = Formulas(options), MalRules = [Rule("m.x", gives)] };
        Refused(item, With(), reason, message);
    }

    [Fact]
    public void TryCreate_DefinitionThatNeedsACondition_IsEvaluatedAfterIt()
    {
        Item item = Numeric("q", Range("a", 0, 4), Range("b", 0, 4)) with
        {
            Constraints = Formulas("b != 0", "isInteger(q)"),
            Definitions = [new() { Name = "q", Expression = Expression.Parse("a / b") }],
        };
        VariantSurvey survey = VariantFactory.Survey(item);
        Assert.Equal((25, 12, 0), (survey.Examined, survey.Accepted, survey.EvaluationErrors));
    }

    [Fact]
    public void TryCreate_ObservedTask_FillsInItsScript()
    {
        Item item = Numeric("1", OneOf("thing", Value.Of("counter"), Value.Of("cube"))) with
        {
            Kind = ItemKind.Observed,
            Answer = null,
            Prompt = null,
            Task = new()
            {
                Script = [new() { IsSaid = true, Text = Text("Show me a {thing}."), When = "straight away" }],
            },
            Help = [new() { Id = "h1", Text = Text("A {thing}?"), Credit = 0.5 }],
        };
        ItemVariant variant = Accepted(item, With(("thing", Value.Of("cube"))));
        Assert.Equal(new RenderedScriptStep { IsSaid = true, Text = "Show me a cube.", When = "straight away" }, Assert.Single(variant.Script));
        Assert.Equal("A cube?", Assert.Single(variant.Help));
        Assert.Equal(("", ValueKind.None, "thing=cube"), (variant.Prompt, variant.Answer.Kind, variant.Key));
    }

    [Fact]
    public void TryCreate_Locale_ChoosesTheText()
    {
        Dictionary<string, TextTemplate> texts = new(StringComparer.Ordinal) { ["en-GB"] = TextTemplate.Parse("{a} sheep"), ["cy"] = TextTemplate.Parse("{a} dafad") };
        Item item = OneToNine with { Prompt = new("en-GB", texts) };
        Assert.True(VariantFactory.TryCreate(item, A(3), out ItemVariant? variant, out _, "cy"));
        Assert.Equal(("3 dafad", "3 dafad"), (variant.Prompt, variant.Speak));
        Assert.Equal("3 sheep", Accepted(item, A(3)).Prompt);
        Assert.True(VariantFactory.TryCreate(item, A(3), out ItemVariant? older, out _, LocalizedTemplate.TagOf("cy", Wording.Secondary)));
        Assert.Equal("3 dafad", older.Prompt);
    }

    [Fact]
    public void TryCreate_Picture_FillsInItsNumbers()
    {
        Picture? picture = Accepted(Shaded, With(("n", Value.Of(4)), ("k", Value.Of(1)))).Picture;
        Assert.Equal((4, 1, "A bar cut into 4 equal parts."), (picture!.Data.Integer("parts"), picture.Data.Integer("shaded"), picture.Text));
    }

    private static Dictionary<string, Value> A(int value) => With(("a", Value.Of(value)));

    private static ItemVariant Accepted(Item item, Dictionary<string, Value> values)
    {
        Assert.True(VariantFactory.TryCreate(item, values, out ItemVariant? variant, out VariantRefusal? refusal), refusal?.Message);
        return variant;
    }

    private static VariantRefusal Refused(Item item, Dictionary<string, Value> values, VariantRefusalReason reason, string message)
    {
        Assert.False(VariantFactory.TryCreate(item, values, out ItemVariant? variant, out VariantRefusal? refusal));
        Assert.Null(variant);
        Assert.Equal((reason, message), (refusal.Reason, refusal.Message));
        return refusal;
    }
}
