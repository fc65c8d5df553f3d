using DiagnosticEngine.Curricula;
using DiagnosticEngine.Inference;
using DiagnosticEngine.Items;
using DiagnosticEngine.Numerics;
using DiagnosticEngine.Selection;

namespace DiagnosticEngine.Core.Tests.Selection;

public sealed class HalfSplitSelectorTests
{
    private static readonly HalfSplitSelector s_selector = new();

    [Fact]
    public void SelectNext_AnyBeliefs_TakesTheChanceOfSuccessNearestOneHalf() => Law.ForAll(40, random =>
    {
        ItemBank bank = RandomBank.Draw(random, 2, 6);
        SelectionContext context = RandomBank.Context(random, bank, RandomBank.Believe(random, KnowledgeModel.Of(bank.Curriculum)));
        SelectionDecision decision = s_selector.SelectNext(context);
        Assert.All(bank.Items, i => Assert.True(Distance(context, decision.Item) <= Distance(context, i)));
    });

    [Fact]
    public void SelectNext_SlipEqualToGuess_AgreesWithInformationPerItem() => Law.ForAll(40, random =>
    {
        double noise = 0.3 * random.NextDouble();
        KnowledgeModelParameters parameters = new() { Slip = noise, Guess = noise, NotSureWhenSecured = 0, NotSureWhenNot = 0 };
        ItemBank bank = RandomBank.Draw(random, 2, 6, parameters);
        SelectionContext context = RandomBank.Context(random, bank, RandomBank.Believe(random, KnowledgeModel.Of(bank.Curriculum)));
        Assert.Same(new InformationSelector(perMinute: false).SelectNext(context).Item, s_selector.SelectNext(context).Item);
    });

    [Fact]
    public void SelectNext_SeveralSkills_MultipliesTheirProbabilities()
    {
        ItemBank plain = TestBank.Create();
        Item both = TestBank.ItemFor(plain.Curriculum.GetSkill("sub.easy"), Representation.Abstract) with { Id = "both", SkillIds = ["sub.easy", "pv.tens"] };
        ItemBank bank = new(plain.Curriculum, [.. plain.Items, both]);
        KnowledgeModel model = KnowledgeModel.Of(bank.Curriculum);
        KnowledgeState state = new(model, model.Nodes.Select(_ => 0.8), []);

        // 0.8 × 0.8 = 0.64: right with 0.64 × 0.97 × 0.9 + 0.36 × 0.7 × 0.08.
        Assert.Equal((0.64 * 0.873) + (0.36 * 0.056), ExpectedSuccess.Of(state, both), 12);
        Assert.Equal("both", s_selector.SelectNext(RandomBank.Context(DeterministicRandom.FromSeed(1), bank, state)).Item.Id);
    }

    private static double Distance(SelectionContext context, Item item)
    {
        // One skill each: right with 0.873 when secured and 0.056 when not, by the defaults of the model.
        double secured = context.State[context.State.Model.IndexOf(new NodeId(item.SkillIds[0], item.Representation))];
        return Math.Round(Math.Abs((secured * 0.873) + ((1 - secured) * 0.056) - 0.5), 12);
    }
}
