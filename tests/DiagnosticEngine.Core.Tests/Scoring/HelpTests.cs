using DiagnosticEngine.Curricula;
using DiagnosticEngine.Inference;
using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Numerics;
using DiagnosticEngine.Scoring;

namespace DiagnosticEngine.Core.Tests.Scoring;

/// <summary>Graded help on items of every kind: what it is called, what it is worth and what it is evidence about.</summary>
public sealed class HelpTests
{
    private static readonly ItemBank s_bank = TestBank.Create();
    private static readonly KnowledgeModel s_model = KnowledgeModel.Of(s_bank.Curriculum);
    private static readonly ResponseScorer s_scorer = new();

    [Fact]
    public void Score_MoreHelp_IsNeverWorthMoreAndNeverIndependent() => Law.ForAll(100, random =>
    {
        Item item = WithLadder("sub.plain.abstract.1", Ladder(random));
        double before = 1;
        int level = 0;
        for (int used = 0; used <= item.Help.Count + 2; used++)
        {
            ScoredResponse scored = Score(item, right: true, used);
            Assert.Equal(ResponseOutcome.Correct, scored.Outcome);
            Assert.Equal(used == 0, scored.IsRightAlone);
            Assert.True(scored.Credit <= before, "More help is never worth more.");
            Assert.InRange(scored.HelpLevel, level, HelpLevel.Model);
            Assert.Equal(used == 0, scored.HelpLevel == 0);
            (before, level) = (scored.Credit, scored.HelpLevel);
        }
    });

    [Theory]
    [InlineData("sub.plain.abstract.1")]
    [InlineData("sub.plain.pictorial.1")]
    [InlineData("sub.plain.concrete.1")]
    public void EvidenceOf_RightAfterMoreHelp_CountsLessForEveryKind(string id)
    {
        Item item = WithLadder(id, [Step(1, 0.8), Step(2, 0.5), Step(2, 0.1)]);
        double before = double.PositiveInfinity;
        for (int used = 0; used <= 3; used++)
        {
            Evidence evidence = ResponseModel.EvidenceOf(s_model, Variant(item), Score(item, right: true, used))!;
            double ratio = evidence.WhenSecured / evidence.WhenNot;
            Assert.InRange(ratio, 1, before - 1e-9);
            before = ratio;
        }
    }

    [Fact]
    public void EvidenceOf_WrongAfterHelp_IsAsWithoutHelp()
    {
        Item item = WithLadder("sub.plain.abstract.1", [Step(1, 0.8), Step(3, 0.5)]);
        Evidence alone = ResponseModel.EvidenceOf(s_model, Variant(item), Score(item, right: false, 0))!;
        Evidence helped = ResponseModel.EvidenceOf(s_model, Variant(item), Score(item, right: false, 2))!;
        Assert.Equal((alone.WhenSecured, alone.WhenNot), (helped.WhenSecured, helped.WhenNot));
        Assert.Equal(alone.Nodes, helped.Nodes);
    }

    [Theory]
    [InlineData("sub.plain.abstract.1", 1, Representation.Abstract)]
    [InlineData("sub.plain.abstract.1", 2, Representation.Pictorial)]
    [InlineData("sub.plain.abstract.1", 3, Representation.Pictorial)]
    [InlineData("sub.plain.pictorial.1", 2, Representation.Concrete)]
    [InlineData("sub.plain.concrete.1", 2, Representation.Concrete)]
    public void EvidenceOf_RightWithADrawingOrObjects_IsAboutTheLowerRepresentation(string id, int used, Representation expected)
    {
        Item item = WithLadder(id, [Step(2, 0.8), Step(3, 0.5), Step(4, 0.2)]);
        Evidence evidence = ResponseModel.EvidenceOf(s_model, Variant(item), Score(item, right: true, used))!;
        NodeId node = s_model.Nodes[Assert.Single(evidence.Nodes)].Id;
        Assert.Equal(new NodeId("sub.plain", expected), node);
    }

    [Fact]
    public void EvidenceOf_StrategyHelpWithoutADrawing_StaysWithTheQuestion()
    {
        Item item = WithLadder("sub.plain.abstract.1", [Step(1, 0.8), Step(4, 0.2)]);
        Evidence evidence = ResponseModel.EvidenceOf(s_model, Variant(item), Score(item, right: true, 2))!;
        Assert.Equal(Representation.Abstract, s_model.Nodes[Assert.Single(evidence.Nodes)].Id.Representation);
    }

    [Fact]
    public void Score_WithoutALadder_AStepIsTheLevelOfItsPlace()
    {
        Item item = WithLadder("sub.plain.abstract.1", []);
        Assert.Equal([(0, 1.0), (1, 0.8), (2, 0.6), (3, 0.4), (4, 0.2), (5, 0.0), (5, 0.0)], Enumerable.Range(0, 7).Select(n => Score(item, right: true, n)).Select(s => (s.HelpLevel, s.Credit)));
    }

    private static HelpStep[] Ladder(DeterministicRandom random)
    {
        int count = 1 + (int)random.NextBelow(6);
        int[] levels = [.. Enumerable.Range(0, count).Select(_ => 1 + (int)random.NextBelow(5)).Order()];
        double[] credits = [.. Enumerable.Range(0, count).Select(_ => random.NextDouble() * 0.99).OrderDescending()];
        return [.. levels.Select((l, i) => Step(random.NextBool(0.8) || i > 0 ? l : null, credits[i]))];
    }

    private static HelpStep Step(int? level, double credit) =>
        new() { Id = "h", Level = level, Text = new LocalizedTemplate(TextTemplate.Parse("Look again.")), Credit = credit };

    private static Item WithLadder(string id, IReadOnlyList<HelpStep> help) => s_bank.GetItem(id) with { Help = help };

    private static ItemVariant Variant(Item item) => VariantFactory.Draw(item, 1, 0);

    private static ScoredResponse Score(Item item, bool right, int used)
    {
        ItemVariant variant = Variant(item);
        return s_scorer.Score(variant, Sessions.SessionTests.Answer(variant, right, "r") with { HelpUsed = used });
    }
}
