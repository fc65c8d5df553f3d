using System.Numerics;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Items.Pictures;
using DiagnosticEngine.Items.Problems;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Core.Tests.Items.Bundles;

/// <summary>A bank in which every property of the model has, in some place, a value that is not its default.</summary>
internal static class WholeBank
{
    public static ItemBank Create()
    {
        Problem problem = PosedProblem();
        return new(new(Map()), [Answered(problem), Observed(), .. Kinds()], [problem]);
    }

    private static LocalizedTemplate Text(string source) => new("cy", new Dictionary<string, TextTemplate>(StringComparer.Ordinal) { ["cy"] = TextTemplate.Parse(source) });

    private static CurriculumDefinition Map() => new()
    {
        Id = "whole",
        Version = "1.2.3",
        Title = "The whole \"model\" <&> − ½ 😀",
        Language = "cy",
        Licence = "CC0-1.0",
        Fingerprint = "0123abcd",
        Levels = [new Level { Number = 2, Label = "Year 2" }, new Level { Number = 3, Label = "Year 3" }],
        Areas = [new Area { Id = "number", Name = "Number" }, new Area { Id = "all", Name = "All", Includes = ["number"] }],
        LevelPolicy = new() { Share = 0.75, Start = StartLevelPolicy.Floor, Band = 0.9 },
        Strands = [new Strand { Id = "sub", Name = "Subtraction", AreaId = "number", StartLevel = 2, Weight = 3 }],
        Groups = [new ReportingGroup { Id = "group", Name = "A group", SkillIds = ["sub.one", "sub.two"] }],
        Skills =
        [
            new Skill
            {
                Id = "sub.one",
                StrandId = "sub",
                Level = 2,
                Statement = "Takes away",
                PupilStatement = "I can take away",
                Representations = [Representation.Abstract],
                IsAssessed = false,
                Materials = ["cubes"],
                Pictures = "a bar",
                ExitCheck = "Five, four right.\n\tAlone.",
                Classroom = "Ask for counters.",
                References = ["NC:Y2/1"],
            },
            new Skill
            {
                Id = "sub.two",
                StrandId = "sub",
                Level = 3,
                Statement = "Exchanges",
                PupilStatement = "I can exchange",
                Prerequisites = [new Prerequisite { SkillId = "sub.one", Strength = PrerequisiteStrength.Soft, Reason = "It helps" }],
            },
        ],
        Misconceptions =
        [
            new Misconception
            {
                Id = "sub.smaller",
                Label = "smaller from larger",
                Name = "Takes the smaller",
                SkillIds = ["sub.two"],
                Says = "You can't",
                Check = new MisconceptionCheck { Ask = "Show me", Confirms = "swaps", Refutes = "exchanges" },
                Teaching = new TeachingResponse { StartAt = Representation.Pictorial, Materials = ["blocks"], Text = "Build it" },
                Source = "Brown & Burton 1978",
                HowCommon = "one in five",
                MustBeTested = true,
            },
            new Misconception { Id = "sub.other", Label = "other", Name = "Does something else" },
        ],
        Model = new KnowledgeModelParameters
        {
            LevelMean = 2.5,
            LevelDeviation = 1.25,
            StrandDeviation = 0.1,
            Slope = 1.0 / 3,
            ConcreteOffset = -1e-7,
            PictorialOffset = -0.5,
            AbstractOffset = 0.25,
            ConcreteLeak = 0.01,
            PictorialLeak = 0.02,
            AbstractLeak = 0.03,
            Slip = 0.04,
            Guess = 0.05,
            NotSureWhenSecured = 0.06,
            NotSureWhenNot = 0.07,
            RuleWhenNot = 0.09,
            RuleWhenSecured = 0.011,
            UnsureObserver = 0.7,
            ConcreteMinutes = 4,
            PictorialMinutes = 1,
            AbstractMinutes = 0.75,
        },
    };

    private static Problem PosedProblem() => new()
    {
        Id = "take-away",
        Name = "a take-away",
        Given = [new Parameter { Name = "a", Low = -4, High = 99, Step = 3 }, new Parameter { Name = "b", Choices = [Value.Of(1), Value.Of(new Rational(3, 4)), Value.Of("x"), Value.True] }],
        Definitions = [new NamedExpression { Name = "c", Expression = Expression.Parse("a - b") }],
        Constraints = [Expression.Parse("a > 0")],
        Kind = ItemKind.Fraction,
        Answer = Expression.Parse("a  -  b"),
        Method = "columnSubtract(a, b)",
        Rules =
        [
            new WrongRule
            {
                MisconceptionId = "sub.smaller",
                Gives = Expression.Parse("columnSubtract(a, b, 'smaller-from-larger')"),
                When = Expression.Parse("a > b"),
                Faults = ["smaller-from-larger"],
                Examples = [new RuleExample { With = Values(("a", Value.Of(52)), ("b", Value.Of(38))), Answer = Value.Of([Value.Of(1), Value.Of([Value.None, Value.False])]), Gives = Value.Of(-26) }],
                Rivals = [new RuleRival { MisconceptionId = "sub.other", Apart = Values(("a", Value.Of(BigInteger.Pow(7, 40))), ("b", Value.Of(new Rational(-1, BigInteger.Pow(3, 50))))) }],
            },
        ],
    };

    private static Item Answered(Problem problem) => new()
    {
        Id = "sub.two.abstract.1",
        Revision = 4,
        SkillIds = ["sub.two", "sub.one"],
        Representation = Representation.Abstract,
        Kind = ItemKind.Choice,
        Problem = new ItemProblem { Problem = problem, With = new Dictionary<string, Expression>(StringComparer.Ordinal) { ["b"] = Expression.Parse("k + 1"), ["a"] = Expression.Parse("k") } },
        Parameters = [new Parameter { Name = "k", Low = 1, High = long.MaxValue, Step = 2 }],
        Definitions = [new NamedExpression { Name = "d", Expression = Expression.Parse("'it''s'") }],
        Constraints = [Expression.Parse("k != 5")],
        Prompt = new LocalizedTemplate("en-GB", new Dictionary<string, TextTemplate>(StringComparer.Ordinal) { ["en-GB"] = TextTemplate.Parse("{k} − {{1}} ="), ["cy"] = TextTemplate.Parse("{k} tynnu"), ["de"] = TextTemplate.Parse("") }),
        Speak = new LocalizedTemplate(TextTemplate.Parse("Take away {k}")),
        Picture = new PictureDefinition
        {
            Model = "part-whole",
            Fields =
            [
                new("whole", new PictureNode { Expression = Expression.Parse("k") }),
                new("label", new PictureNode { Text = TextTemplate.Parse("2/4 {k}") }),
                new("parts", new PictureNode { List = [new PictureNode { Expression = Expression.Parse("1") }, new PictureNode { Map = [new("text", new PictureNode { List = [] }), new("map", new PictureNode { Map = [] })] }] }),
            ],
            Text = Text("A bar"),
        },
        Answer = Expression.Parse("k"),
        Options = [Expression.Parse("k"), Expression.Parse("k + 1")],
        ShuffleOptions = false,
        Accept = new AcceptedForms { Forms = AnswerForms.Decimal | AnswerForms.Words, Simplest = true, AnyOrder = true, Time = TimeForm.Duration, Unit = AnswerUnit.Hour },
        MalRules =
        [
            new MalRule { Gives = [], MisconceptionId = "sub.smaller", Rule = problem.Rules[0], When = Expression.Parse("k > 1") },
            new MalRule { Gives = [Expression.Parse("k + 1"), Expression.Parse("none")], MisconceptionId = null },
        ],
        Examples =
        [
            new ItemExample { With = Values(("k", Value.Of(3))), Response = "3", Expect = "correct" },
            new ItemExample { With = Values(("k", Value.Of(3))), Response = "", Expect = "invalid" },
            new ItemExample { Observations = Values(("seen", Value.True), ("how", Value.Of("well"))), Expect = "unclear" },
        ],
        Minutes = 1.5,
        FewVariants = "only so many",
        Help = [new HelpStep { Id = "h1", Level = 3, Text = Text("Would blocks help?"), Credit = 0.4 }, new HelpStep { Id = "h2", Text = Text("Again"), Credit = 0 }],
    };

    private static Item Observed() => new()
    {
        Id = "sub.two.concrete.1",
        Revision = 1,
        SkillIds = ["sub.two"],
        Representation = Representation.Concrete,
        Kind = ItemKind.Observed,
        Task = new ObservedTask
        {
            Materials = [new Material { Name = "blocks", Quantity = 20, IsOptional = true }, new Material { Name = "a mat" }],
            Script = [new ScriptStep { IsSaid = true, Text = new("en-GB", new Dictionary<string, TextTemplate>(StringComparer.Ordinal) { ["en-GB"] = TextTemplate.Parse("Show me.") }), When = "if asked" }, new ScriptStep { IsSaid = false, Text = Text("Wait.") }],
            Observations =
            [
                new Observation { Id = "shown", Type = ObservationType.YesNo, Text = Text("Shows it") },
                new Observation { Id = "how", Type = ObservationType.OneOf, Text = Text("How"), Options = ["well", "badly"], IsOptional = true },
                new Observation { Id = "count", Type = ObservationType.Number, Text = Text("How many") },
                new Observation { Id = "said", Type = ObservationType.ShortText, Text = Text("What was said") },
            ],
            Verdicts =
            [
                new Verdict { When = Expression.Parse("shown"), Outcome = VerdictOutcome.Correct },
                new Verdict { When = Expression.Parse("how == 'badly'"), Outcome = VerdictOutcome.Incorrect, MisconceptionId = "sub.smaller" },
                new Verdict { When = Expression.Parse("count > 3"), Outcome = VerdictOutcome.NoEvidence },
                new Verdict { Outcome = VerdictOutcome.Unclear },
            ],
        },
    };

    /// <summary>An item for every kind, form, unit and sort of time.</summary>
    private static IEnumerable<Item> Kinds()
    {
        int number = 0;
        return Enum.GetValues<ItemKind>().Select(kind => (kind, new AcceptedForms()))
            .Concat(Enum.GetValues<AnswerUnit>().Select(unit => (ItemKind.Numeric, new AcceptedForms { Unit = unit })))
            .Concat(Enum.GetValues<TimeForm>().Select(time => (ItemKind.Time, new AcceptedForms { Time = time })))
            .Concat(Enumerable.Range(0, (int)AnswerForms.All + 1).Select(forms => (ItemKind.Numeric, new AcceptedForms { Forms = (AnswerForms)forms })))
            .Select(p => new Item
            {
                Id = $"sub.one.{++number}",
                Revision = 1,
                SkillIds = ["sub.one"],
                Representation = Representation.Pictorial,
                Kind = p.Item1,
                Accept = p.Item2,
            })
            .ToArray();
    }

    private static Dictionary<string, Value> Values(params (string Name, Value Value)[] values) => values.ToDictionary(v => v.Name, v => v.Value, StringComparer.Ordinal);
}
