using DiagnosticEngine.ErrorPatterns;
using DiagnosticEngine.Inference;
using DiagnosticEngine.Items;
using DiagnosticEngine.Numerics;
using DiagnosticEngine.Scoring;
using DiagnosticEngine.Selection;

namespace DiagnosticEngine.Core.Tests.Selection;

public sealed class FisherSelectorTests
{
    private static readonly ItemBank Bank = TestBank.Create();
    private static readonly KnowledgeModel Model = KnowledgeModel.Of(Bank.Curriculum);

    [Fact]
    public void InformationAt_EveryItem_IsTheSquaredSlopeOverTheVariance()
    {
        foreach (Item item in Bank.Items)
        {
            OutcomeLikelihoods chances = ResponseModel.LikelihoodsOf(Model.Parameters, item);
            IrtItem same = new()
            {
                Discrimination = Model.Parameters.Slope,
                Difficulty = Model.Nodes[ResponseModel.NodesOf(Model, item)[0]].Difficulty,
                LowerAsymptote = chances.RightWhenNot,
                UpperAsymptote = chances.RightWhenSecured,
            };
            for (double level = 0; level <= 6; level += 0.5)
            {
                Assert.Equal(same.InformationAt(level), FisherSelector.InformationAt(Model, item, level), 10);
            }
        }
    }

    [Fact]
    public void SelectNext_AnyAnswers_TakesTheMostInformativeAtTheEstimate() => Law.ForAll(40, random =>
    {
        List<AskedItem> asked = [.. Bank.Items.Where(_ => random.NextBool(0.4)).Select(i => new AskedItem
        {
            Item = i,
            Outcome = random.NextBool(0.5) ? ResponseOutcome.Correct : ResponseOutcome.Incorrect,
        })];
        Item[] candidates = [.. Bank.Items.Where(i => !asked.Exists(a => a.Item == i))];
        if (candidates.Length == 0)
        {
            return;
        }

        double level = FisherSelector.LevelAfter(Model, asked).Mean;
        SelectionDecision decision = new FisherSelector().SelectNext(Context(candidates, asked));
        double best = candidates.Max(i => FisherSelector.InformationAt(Model, i, level));
        Assert.Equal(best, FisherSelector.InformationAt(Model, decision.Item, level), 12);
        Assert.Equal("fisher", decision.Selector);
        Assert.Equal(best, decision.Candidates[0].Score, 12);
    });

    [Fact]
    public void LevelAfter_RightAnswersAndFailures_MovesUpAndDown()
    {
        double before = FisherSelector.LevelAfter(Model, []).Mean;
        Assert.Equal(Model.Parameters.LevelMean, before, 9);
        foreach (Item item in Bank.Items)
        {
            Assert.True(After(item, ResponseOutcome.Correct) > before);
            Assert.True(After(item, ResponseOutcome.Misconception) < before);
            Assert.Equal(After(item, ResponseOutcome.Incorrect), After(item, ResponseOutcome.NotSure), 12);
            Assert.Equal(before, After(item, ResponseOutcome.Declined), 12);
            Assert.Equal(before, After(item, ResponseOutcome.Unclear), 12);
        }
    }

    [Fact]
    public void InformationAt_SeveralSkills_AgreesWithTheDifferenceQuotient()
    {
        Item item = Bank.Items.First(i => i.Kind == ItemKind.Numeric);
        Item both = new()
        {
            Id = "both",
            Revision = 1,
            SkillIds = ["sub.plain", "pv.hundreds"],
            Representation = item.Representation,
            Kind = item.Kind,
            Parameters = item.Parameters,
            Constraints = item.Constraints,
            Prompt = item.Prompt,
            Answer = item.Answer,
        };
        OutcomeLikelihoods chances = ResponseModel.LikelihoodsOf(Model.Parameters, both);
        int[] nodes = ResponseModel.NodesOf(Model, both);
        Assert.Equal(2, nodes.Length);
        double slope = (RightAt(2.5 + 1e-5) - RightAt(2.5 - 1e-5)) / 2e-5;
        Assert.Equal(slope * slope / (RightAt(2.5) * (1 - RightAt(2.5))), FisherSelector.InformationAt(Model, both, 2.5), 6);

        double RightAt(double level) => chances.RightWhenNot + ((chances.RightWhenSecured - chances.RightWhenNot)
            * nodes.Aggregate(1.0, (p, n) => p / (1 + Math.Exp(-Model.Parameters.Slope * (level - Model.Nodes[n].Difficulty)))));
    }

    private static double After(Item item, ResponseOutcome outcome) => FisherSelector.LevelAfter(Model, [new AskedItem { Item = item, Outcome = outcome }]).Mean;

    private static SelectionContext Context(IReadOnlyList<Item> candidates, IReadOnlyList<AskedItem> asked) => new()
    {
        Bank = Bank,
        State = new ExactEstimator(Model).Prior,
        Candidates = candidates,
        Asked = asked,
        PatternParameters = new ErrorPatternParameters(),
        Random = DeterministicRandom.FromSeed(1),
    };
}
