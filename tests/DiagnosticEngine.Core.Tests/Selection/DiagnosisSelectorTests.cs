using DiagnosticEngine.Curricula;
using DiagnosticEngine.ErrorPatterns;
using DiagnosticEngine.Inference;
using DiagnosticEngine.Items;
using DiagnosticEngine.Numerics;
using DiagnosticEngine.Selection;

namespace DiagnosticEngine.Core.Tests.Selection;

public sealed class DiagnosisSelectorTests
{
    private static readonly ItemBank s_bank = TestBank.Create();
    private static readonly KnowledgeModel s_model = KnowledgeModel.Of(s_bank.Curriculum);

    [Fact]
    public void SelectNext_SampleThatIsTheDistribution_TakesTheBestOfABruteForceRanking() => Law.ForAll(30, random =>
    {
        ItemBank bank = RandomBank.Draw(random, 2, 6);
        KnowledgeModel model = KnowledgeModel.Of(bank.Curriculum);
        KnowledgeState state = SampledState.Draw(random, model);
        TargetWeights weights = new() { Nodes = random.NextDouble(), Ready = random.NextDouble(), Levels = random.NextDouble(), TurnMinutes = 2 * random.NextDouble() };
        PlainLearning plain = new(bank.Curriculum, model, [.. Enumerable.Repeat(1.0 / 64, 64)], state.Sample!.IsSecured, weights);
        SelectionDecision decision = new DiagnosisSelector(weights).SelectNext(RandomBank.Context(random, bank, state));
        Dictionary<string, double> scores = bank.Items.ToDictionary(
            i => i.Id, i => Math.Max(0, plain.Of(i) - plain.ExcessFrom(64, i)) / (bank.MinutesOf(i) + weights.TurnMinutes));
        Assert.Equal(scores.Values.Max(), scores[decision.Item.Id], 9);
        Assert.Equal(scores.Values.OrderDescending().Take(10), decision.Candidates.Select(c => c.Score), (e, a) => Math.Abs(e - a) < 1e-9);
        Assert.All(decision.Candidates, c => Assert.Equal(scores[c.ItemId], c.Score, 9));
        Assert.Equal(bank.Items.Count, decision.CandidateCount);
    });

    [Fact]
    public void SelectNext_NoSample_EachNodeCountsForItselfAlone() => Law.ForAll(30, random =>
    {
        ItemBank bank = RandomBank.Draw(random, 2, 6);
        KnowledgeState state = RandomBank.Believe(random, KnowledgeModel.Of(bank.Curriculum));
        SelectionDecision decision = new DiagnosisSelector().SelectNext(RandomBank.Context(random, bank, state));
        Assert.Equal(bank.Items.Max(i => OwnReduction(bank, state, i)), OwnReduction(bank, state, decision.Item), 12);
        Assert.All(decision.Candidates, c => Assert.Equal(OwnReduction(bank, state, bank.GetItem(c.ItemId)), c.Score, 12));
        Assert.Equal("diagnosis", decision.Selector);
    });

    [Fact]
    public void SelectNext_AnyBeliefs_ScoresAreNeverNegative() => Law.ForAll(30, random =>
    {
        ItemBank bank = RandomBank.Draw(random, 2, 8);
        KnowledgeState state = SampledState.Draw(random, KnowledgeModel.Of(bank.Curriculum));
        foreach (DiagnosisSelector selector in new[] { new DiagnosisSelector(), DiagnosisSelector.ForRoadmap(), new DiagnosisSelector(new() { Nodes = 0, Ready = 0 }) })
        {
            SelectionDecision decision = selector.SelectNext(RandomBank.Context(random, bank, state));
            Assert.All(decision.Candidates, c => Assert.True(c.Score >= 0, $"{c.ItemId}: {c.Score:R}"));
            Assert.Equal(decision.Item.Id, decision.Candidates[0].ItemId);
        }
    });

    // More than 48 nodes, so that the first sieve takes part.
    [Fact]
    public void SelectNext_CandidatesInAnotherOrder_SameScoreAndSameItemButForTies() => Law.ForAll(20, random =>
    {
        ItemBank bank = RandomBank.Draw(random, 4, 30);
        KnowledgeState state = SampledState.Draw(random, KnowledgeModel.Of(bank.Curriculum), 128);
        DiagnosisSelector selector = new();
        SelectionDecision first = selector.SelectNext(RandomBank.Context(random, bank, state));
        SelectionDecision second = selector.SelectNext(RandomBank.Context(random, bank, state, candidates: [.. bank.Items.OrderBy(_ => random.NextUInt64())]));
        Assert.Equal(first.Candidates.Select(c => c.Score), second.Candidates.Select(c => c.Score));
        bool isTied = first.Candidates[0].Score == first.Candidates[1].Score;
        Assert.True(isTied || first.Item.Id == second.Item.Id);
    });

    [Fact]
    public void SelectNext_MoreThan48SetsOfNodes_LooksAtTheMostPromisingAndLosesLittle()
    {
        double best = 0;
        double chosen = 0;
        Law.ForAll(6, random =>
        {
            ItemBank bank = RandomBank.Draw(random, 4, 30);
            KnowledgeModel model = KnowledgeModel.Of(bank.Curriculum);
            KnowledgeState state = SampledState.Draw(random, model, 128);
            PlainLearning plain = new(bank.Curriculum, model, [.. Enumerable.Repeat(1.0 / 128, 128)], state.Sample!.IsSecured, new());
            SelectionDecision decision = new DiagnosisSelector().SelectNext(RandomBank.Context(random, bank, state));
            Assert.Equal(bank.Items.Count, decision.CandidateCount);
            best += bank.Items.Max(i => plain.Of(i) / (bank.MinutesOf(i) + 1));
            chosen += plain.Of(decision.Item) / (bank.MinutesOf(decision.Item) + 1);
        });
        Assert.InRange(chosen / best, 0.98, 1);
    }

    [Fact]
    [Trait("Requirement", "K6")]
    public void SelectNext_Roadmap_PrefersWhatDecidesWhatIsReadyToLearn()
    {
        // Two things are in doubt: symbols in sub.exchange, which decide whether that or sub.zero is next, and pictures in pv.hundreds, which decide no step.
        NodeId exchange = new("sub.exchange", Representation.Abstract);
        NodeId hundreds = new("pv.hundreds", Representation.Pictorial);
        KnowledgeState state = SampledState.Of(s_model, 64, (n, s) =>
            s_model.Nodes[n].Id == exchange ? s % 2 == 0 : s_model.Nodes[n].Id == hundreds ? s / 2 % 2 == 0 : s_model.Nodes[n].Id.SkillId is not ("sub.zero" or "pv.hundreds"));
        Item decides = s_bank.ItemsFor("sub.exchange", Representation.Abstract).Single();
        Item doesNot = s_bank.ItemsFor("pv.hundreds", Representation.Pictorial).Single() with { Minutes = s_bank.MinutesOf(decides) };
        SelectionContext context = RandomBank.Context(DeterministicRandom.FromSeed(1), s_bank, state, candidates: [doesNot, decides]);
        SelectionDecision roadmap = DiagnosisSelector.ForRoadmap().SelectNext(context);
        Assert.Equal("roadmap", roadmap.Selector);
        Assert.Same(decides, roadmap.Item);
        Assert.Equal(0, roadmap.Candidates.Single(c => c.ItemId == doesNot.Id).Score);
        SelectionDecision nodes = new DiagnosisSelector(new() { Ready = 0, Levels = 0 }).SelectNext(context);
        Assert.Equal(nodes.Candidates[0].Score, nodes.Candidates[1].Score, 12);
    }

    [Fact]
    public void SelectNext_MoreTurnMinutes_NeverTakesAQuickerItem() => Law.ForAll(40, random =>
    {
        ItemBank bank = RandomBank.Draw(random, 2, 6);
        KnowledgeState state = SampledState.Draw(random, KnowledgeModel.Of(bank.Curriculum));
        double minutes = 0;
        foreach (double turn in new[] { 0, 0.5, 1, 3, 10, 100 })
        {
            Item item = new DiagnosisSelector(new() { TurnMinutes = turn }).SelectNext(RandomBank.Context(random, bank, state)).Item;
            Assert.True(bank.MinutesOf(item) >= minutes, $"{bank.MinutesOf(item)} after {minutes} minutes at {turn}");
            minutes = bank.MinutesOf(item);
        }
    });

    [Fact]
    public void SelectNext_SlowItemThatSettlesMore_IsTakenOnceTurnsTakeLong()
    {
        // Objects in sub.easy stand and fall with four other nodes; symbols in pv.tens with nothing.
        Item slow = s_bank.ItemsFor("sub.easy", Representation.Concrete).Single();
        Item quick = s_bank.ItemsFor("pv.tens", Representation.Abstract).Single();
        KnowledgeState state = SampledState.Of(s_model, 64, (n, s) => s_model.Nodes[n].Id.SkillId is "sub.easy" or "sub.plain" ? s % 2 == 0 : s / 2 % 2 == 0 || s_model.Nodes[n].Id.SkillId != "pv.tens");
        SelectionContext context = RandomBank.Context(DeterministicRandom.FromSeed(1), s_bank, state, candidates: [quick, slow]);
        Assert.Same(quick, With(0).SelectNext(context).Item);
        Assert.Same(slow, With(10).SelectNext(context).Item);

        static DiagnosisSelector With(double turn) => new(new() { Ready = 0, Levels = 0, TurnMinutes = turn });
    }

    [Fact]
    [Trait("Requirement", "K6")]
    public void SelectNext_LiveMisconception_AddsTheDoubtThatAMatchingAnswerTakesAway() => Law.ForAll(20, random =>
    {
        KnowledgeState state = SampledState.Draw(random, s_model);
        Item item = s_bank.ItemsFor("sub.zero", Representation.Abstract).Single();
        TargetWeights weights = new() { Misconceptions = 2 * random.NextDouble(), TurnMinutes = 0.5 };
        double p = 0.25 + (0.72 * random.NextDouble());
        double plain = Score(new Dictionary<string, double>(StringComparer.Ordinal));
        double live = Score(new Dictionary<string, double>(StringComparer.Ordinal) { ["sub.smaller"] = p });

        // An answer fits the rule or does not: 0.8 if it is followed, 0.02 by chance.
        double fits = (0.8 * p) + (0.02 * (1 - p));
        double after = 0.8 * p / fits;
        double afterNot = 0.2 * p / (1 - fits);
        double worth = (fits * (after - p) * (after - p)) + ((1 - fits) * (afterNot - p) * (afterNot - p));
        Assert.Equal(weights.Misconceptions * worth, (live - plain) * (s_bank.MinutesOf(item) + 0.5), 9);
        Assert.Equal(plain, Score(new Dictionary<string, double>(StringComparer.Ordinal) { ["sub.smaller"] = 0.1, ["sub.no-pay-back"] = 0.99, ["other"] = 0.5 }));

        double Score(IReadOnlyDictionary<string, double> misconceptions) => new DiagnosisSelector(weights).SelectNext(new SelectionContext
        {
            Bank = s_bank,
            State = state,
            Candidates = [item],
            Asked = [],
            Patterns = Believing(misconceptions),
            PatternParameters = new ErrorPatternParameters { Stabilities = [new(0.8, 1)] },
            Random = DeterministicRandom.FromSeed(1),
        }).Candidates[0].Score;
    });

    private static PatternBelief Believing(IReadOnlyDictionary<string, double> misconceptions) => new(
        [.. misconceptions.Select(m => new PatternFamily([m.Key], [new() { Class = PatternClass.Rules, MisconceptionIds = [m.Key], Probability = m.Value }]))], []);

    // Reduction of the node's own variance alone: with answers of three outcomes, (variance)² × the sum of (difference of the likelihoods)² / chance.
    private static double OwnReduction(ItemBank bank, KnowledgeState state, Item item)
    {
        OutcomeLikelihoods l = ResponseModel.LikelihoodsOf(state.Model.Parameters, item);
        double p = state[ResponseModel.NodesOf(state.Model, item).Single()];
        double sum = 0;
        foreach ((double a, double b) in new[]
        {
            (l.RightWhenSecured, l.RightWhenNot), (l.WrongWhenSecured, l.WrongWhenNot), (l.NotSureWhenSecured, l.NotSureWhenNot),
        })
        {
            double chance = (p * a) + ((1 - p) * b);
            sum += chance * Math.Pow((p * a / chance) - p, 2);
        }

        return sum / (bank.MinutesOf(item) + 1);
    }
}
