using DiagnosticEngine.Inference;
using DiagnosticEngine.Items;
using DiagnosticEngine.Numerics;
using DiagnosticEngine.Scoring;
using DiagnosticEngine.Selection;

namespace DiagnosticEngine.Core.Tests.Selection;

public sealed class PropagationSelectorTests
{
    private static readonly PropagationSelector s_selector = new();

    [Fact]
    public void SelectNext_AnyAnswers_FollowsAPlainReadingOfTheRule() => Law.ForAll(30, random =>
    {
        ItemBank bank = RandomBank.Draw(random, 3, 4 + (int)random.NextBelow(30));
        KnowledgeModel model = KnowledgeModel.Of(bank.Curriculum);
        KnowledgeState state = RandomBank.Believe(random, model);
        PlainPropagation plain = new(model);
        List<AskedItem> asked = [];
        while (plain.Open.Count > 0)
        {
            SelectionDecision decision = s_selector.SelectNext(RandomBank.Context(random, bank, state, asked));
            int node = NodeOf(model, decision.Item);
            Assert.Contains(node, plain.Open);
            Assert.Equal(plain.Open.Max(plain.LeastSettledBy), plain.LeastSettledBy(node));
            Assert.Equal(plain.LeastSettledBy(node), decision.Candidates[0].Score);
            bool right = random.NextBool(0.5);
            asked.Add(RandomBank.Answered(decision.Item, right));
            plain.Answer(node, right);
        }

        Assert.Equal(asked.Count, asked.Select(a => a.Item.Id).Distinct().Count());
        SelectionContext after = RandomBank.Context(random, bank, state, asked);
        Assert.Same(new LevelOrderSelector().SelectNext(after).Item, s_selector.SelectNext(after).Item);
    });

    [Fact]
    public void SelectNext_AChain_IsSearchedByHalves()
    {
        DeterministicRandom random = DeterministicRandom.FromSeed(3);
        for (int secured = 0; secured <= 7; secured++)
        {
            ItemBank bank = ChainBank.Create(7);
            KnowledgeModel model = KnowledgeModel.Of(bank.Curriculum);
            List<AskedItem> asked = [];
            for (int question = 0; question < 3; question++)
            {
                Item item = s_selector.SelectNext(RandomBank.Context(random, bank, RandomBank.Believe(random, model), asked)).Item;
                asked.Add(RandomBank.Answered(item, NodeOf(model, item) < secured));
            }

            Settlement settled = Settlement.After(model, new NodeClosures(model), asked);
            Assert.All(model.Nodes, n => Assert.Equal((n.Index < secured, n.Index >= secured), (settled.IsPassed(n.Index), settled.IsFailed(n.Index))));
        }
    }

    [Fact]
    public void After_NotSureAndDeclined_FailsAndSaysNothing()
    {
        ItemBank bank = ChainBank.Create(3);
        KnowledgeModel model = KnowledgeModel.Of(bank.Curriculum);
        NodeClosures closures = new(model);
        Settlement notSure = Settlement.After(model, closures, [new() { Item = bank.Items[1], Outcome = ResponseOutcome.NotSure }]);
        Assert.Equal([false, true, true], Enumerable.Range(0, 3).Select(notSure.IsFailed));
        Settlement declined = Settlement.After(model, closures, [new() { Item = bank.Items[1], Outcome = ResponseOutcome.Declined }]);
        Assert.All(Enumerable.Range(0, 3), n => Assert.True(declined.IsOpen(n)));
    }

    [Fact]
    public void After_WrongAnswerForSeveralSkills_BlamesThoseThatAreNotPassed()
    {
        ItemBank plain = ChainBank.Create(4);
        Item both = plain.Items[0] with { Id = "both", SkillIds = [plain.Items[1].SkillIds[0], plain.Items[2].SkillIds[0]] };
        KnowledgeModel model = KnowledgeModel.Of(plain.Curriculum);
        Settlement settled = Settlement.After(model, new NodeClosures(model), [RandomBank.Answered(plain.Items[1], right: true), RandomBank.Answered(both, right: false)]);
        Assert.Equal([true, true, false, false], Enumerable.Range(0, 4).Select(settled.IsPassed));
        Assert.Equal([false, false, true, true], Enumerable.Range(0, 4).Select(settled.IsFailed));
    }

    private static int NodeOf(KnowledgeModel model, Item item) => model.IndexOf(new NodeId(item.SkillIds[0], item.Representation));
}
