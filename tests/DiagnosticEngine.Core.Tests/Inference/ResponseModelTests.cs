using DiagnosticEngine.Curricula;
using DiagnosticEngine.Inference;
using DiagnosticEngine.Items;
using DiagnosticEngine.Numerics;
using DiagnosticEngine.Scoring;

namespace DiagnosticEngine.Core.Tests.Inference;

/// <summary>Help, unsure observers and "not sure yet", as laws of the likelihoods.</summary>
public sealed class ResponseModelTests
{
    private static readonly ItemBank s_bank = TestBank.Create();
    private static readonly ItemVariant s_task = VariantFactory.Draw(s_bank.GetItem("sub.plain.concrete.1"), 1, 0);

    [Fact]
    public void EvidenceOf_RightAfterHelp_CountsLessTheMoreHelpAndNeverAgainst() => Law.ForAll(50, random =>
    {
        KnowledgeModel model = Model(random);
        double before = double.PositiveInfinity;
        for (double credit = 1; credit >= 0; credit -= 0.05)
        {
            double ratio = Ratio(model, ResponseOutcome.Correct, credit);
            Assert.True(ratio < before, "More help counts for less.");
            Assert.True(ratio >= 1, "A success never counts against.");
            before = ratio;
        }

        Assert.Equal(1, Ratio(model, ResponseOutcome.Correct, 0), 12);
    });

    [Theory]
    [InlineData(ResponseOutcome.Correct)]
    [InlineData(ResponseOutcome.Incorrect)]
    [InlineData(ResponseOutcome.Misconception)]
    [InlineData(ResponseOutcome.Slip)]
    public void EvidenceOf_UnsureObserver_SaysTheSameThingLessLoudly(ResponseOutcome outcome) => Law.ForAll(50, random =>
    {
        KnowledgeModel model = Model(random);
        double credit = outcome == ResponseOutcome.Correct ? 0.05 + (0.95 * random.NextDouble()) : 1;
        double sure = Math.Log(Ratio(model, outcome, credit));
        double unsure = Math.Log(Ratio(model, outcome, credit, isUnsure: true));
        Assert.Equal(Math.Sign(sure), Math.Sign(unsure));
        Assert.True(Math.Abs(unsure) < Math.Abs(sure));
    });

    [Fact]
    public void EvidenceOf_UnsureObserver_IsTheVerdictMixedWithItsOpposite()
    {
        KnowledgeModel model = KnowledgeModel.Of(s_bank.Curriculum);
        Evidence sure = ResponseModel.EvidenceOf(model, s_task, Scored(ResponseOutcome.Correct, 1, false))!;
        Evidence unsure = ResponseModel.EvidenceOf(model, s_task, Scored(ResponseOutcome.Correct, 1, true))!;
        Assert.Equal(0.873, sure.WhenSecured, 12);
        Assert.Equal(0.056, sure.WhenNot, 12);
        Assert.Equal((0.75 * 0.873) + (0.25 * 0.056), unsure.WhenSecured, 12);
        Assert.Equal((0.75 * 0.056) + (0.25 * 0.873), unsure.WhenNot, 12);
    }

    [Fact]
    public void EvidenceOf_AnswerOfAWrongRule_SpeaksMoreAgainstTheSkillThanOneOfNone()
    {
        KnowledgeModel model = KnowledgeModel.Of(s_bank.Curriculum);
        ItemVariant variant = VariantFactory.Draw(Items.TestItems.Subtraction, seed: 1, exposure: 0);
        int rules = variant.Predictions.Count(p => p.MisconceptionId is not null);
        Item known = s_bank.Items.First(i => i.Representation == Representation.Abstract);
        variant = variant with { Item = variant.Item with { SkillIds = known.SkillIds, Representation = Representation.Abstract } };
        Evidence byRule = ResponseModel.EvidenceOf(model, variant, Scored(ResponseOutcome.Misconception, 1, false))!;
        Evidence other = ResponseModel.EvidenceOf(model, variant, Scored(ResponseOutcome.Incorrect, 1, false))!;
        OutcomeLikelihoods likelihoods = ResponseModel.LikelihoodsOf(model.Parameters, variant.Item);
        Assert.True(rules > 0 && byRule.WhenNot / byRule.WhenSecured > other.WhenNot / other.WhenSecured);
        Assert.Equal(likelihoods.WrongWhenNot, byRule.WhenNot + other.WhenNot, 12);
        Assert.Equal(likelihoods.WrongWhenSecured, byRule.WhenSecured + other.WhenSecured, 12);
    }

    [Fact]
    public void EvidenceOf_ObserverNoBetterThanACoin_SaysNothing()
    {
        KnowledgeModel model = KnowledgeModel.FromNodes(
            KnowledgeModel.Of(s_bank.Curriculum).Nodes, ["sub", "pv"], new KnowledgeModelParameters { UnsureObserver = 0.5 });
        Assert.Equal(1, Ratio(model, ResponseOutcome.Correct, 1, isUnsure: true), 12);
        Assert.Equal(1, Ratio(model, ResponseOutcome.Incorrect, 1, isUnsure: true), 12);
    }

    [Fact]
    public void EvidenceOf_NotSure_CountsAgainstAndIsItsOwnOutcome()
    {
        KnowledgeModel model = KnowledgeModel.Of(s_bank.Curriculum);
        Evidence notSure = ResponseModel.EvidenceOf(model, s_task, Scored(ResponseOutcome.NotSure, 1, false))!;
        Assert.Equal((0.03, 0.3), (notSure.WhenSecured, notSure.WhenNot));
    }

    [Theory]
    [InlineData(ResponseOutcome.Declined)]
    [InlineData(ResponseOutcome.Unclear)]
    [InlineData(ResponseOutcome.NoEvidence)]
    [InlineData(ResponseOutcome.Invalid)]
    public void EvidenceOf_NothingSeen_IsNoEvidence(ResponseOutcome outcome) =>
        Assert.Null(ResponseModel.EvidenceOf(KnowledgeModel.Of(s_bank.Curriculum), s_task, Scored(outcome, 1, true)));

    private static KnowledgeModel Model(DeterministicRandom random) => KnowledgeModel.FromNodes(
        KnowledgeModel.Of(s_bank.Curriculum).Nodes,
        ["sub", "pv"],
        new KnowledgeModelParameters
        {
            Slip = 0.01 + (0.44 * random.NextDouble()),
            Guess = 0.01 + (0.44 * random.NextDouble()),
            NotSureWhenSecured = 0.1 * random.NextDouble(),
            NotSureWhenNot = 0.1 + (0.3 * random.NextDouble()),
            UnsureObserver = 0.55 + (0.4 * random.NextDouble()),
        });

    private static double Ratio(KnowledgeModel model, ResponseOutcome outcome, double credit, bool isUnsure = false)
    {
        Evidence evidence = ResponseModel.EvidenceOf(model, s_task, Scored(outcome, credit, isUnsure))!;
        return evidence.WhenSecured / evidence.WhenNot;
    }

    private static ScoredResponse Scored(ResponseOutcome outcome, double credit, bool isUnsure) =>
        new() { Response = new() { Id = "r" }, Outcome = outcome, Credit = credit, IsUnsure = isUnsure };
}
