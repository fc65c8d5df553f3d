using DiagnosticEngine.Inference;

namespace DiagnosticEngine.Core.Tests.Inference;

public sealed class ExactEstimatorTests
{
    [Fact]
    public void Update_RandomModels_AgreesWithEnumeration() => Law.ForAll(240, random =>
    {
        KnowledgeModel model = RandomModel.Draw(random, mostNodes: 10);
        ExactEstimator estimator = new(model);
        AssertClose(BruteForce.Marginals(model, []), estimator.Prior, 1e-9);
        Evidence[] evidence = [.. Enumerable.Range(0, 1 + (int)random.NextBelow(8)).Select(_ => RandomModel.Evidence(random, model))];
        AssertClose(BruteForce.Marginals(model, evidence), RandomModel.After(estimator, evidence), 1e-9);
    });

    [Fact]
    public void Update_TwelveNodesManyParents_AgreesWithEnumeration() => Law.ForAll(6, random =>
    {
        KnowledgeModel model;
        do
        {
            model = RandomModel.Draw(random, mostParents: 11);
        }
        while (model.Nodes.Count < 12);
        Evidence[] evidence = [.. Enumerable.Range(0, 6).Select(_ => RandomModel.Evidence(random, model, mostNodes: 6))];
        AssertClose(BruteForce.Marginals(model, evidence), RandomModel.After(new ExactEstimator(model), evidence), 1e-9);
    });

    [Fact]
    public void Update_OtherOrder_SameProbabilities() => Law.ForAll(60, random =>
    {
        KnowledgeModel model = RandomModel.Draw(random);
        ExactEstimator estimator = new(model);
        Evidence[] evidence = [.. Enumerable.Range(0, 6).Select(_ => RandomModel.Evidence(random, model))];
        KnowledgeState forwards = RandomModel.After(estimator, evidence);
        AssertClose(forwards.Probabilities, RandomModel.After(estimator, evidence.Reverse()), 1e-12);
    });

    [Fact]
    public void Update_EqualLikelihoods_ChangesNothing() => Law.ForAll(60, random =>
    {
        KnowledgeModel model = RandomModel.Draw(random);
        ExactEstimator estimator = new(model);
        KnowledgeState before = RandomModel.After(estimator, [RandomModel.Evidence(random, model), RandomModel.Evidence(random, model)]);
        KnowledgeState after = estimator.Update(before, RandomModel.Evidence(random, model) with { WhenSecured = 0.3, WhenNot = 0.3 });
        AssertClose(before.Probabilities, after, 1e-12);
        Assert.Equal(3, after.Evidence.Count);
    });

    [Fact]
    public void Update_AnotherRightAnswer_NeverLowersTheNode() => Law.ForAll(100, random =>
    {
        KnowledgeModel model = RandomModel.Draw(random);
        ExactEstimator estimator = new(model);
        KnowledgeState state = RandomModel.After(estimator, [RandomModel.Evidence(random, model), RandomModel.Evidence(random, model)]);
        int node = (int)random.NextBelow(model.Nodes.Count);
        for (int i = 0; i < 5; i++)
        {
            KnowledgeState next = estimator.Update(state, new Evidence { Nodes = [node], WhenSecured = 0.9, WhenNot = 0.08 });
            Assert.True(next[node] >= state[node] - 1e-12, $"{state[node]:R} fell to {next[node]:R}");
            state = next;
        }
    });

    [Fact]
    public void Update_HundredsOfAnswers_NeitherVanishesNorOverflows()
    {
        KnowledgeModel model = RealMap.Strand("rounding");
        KnowledgeState state = RandomModel.After(new ExactEstimator(model), Enumerable.Range(0, 3000).Select(i =>
            new Evidence { Nodes = [i % model.Nodes.Count], WhenSecured = 0.001, WhenNot = 0.9 }).Take(900));
        Assert.All(state.Probabilities, p => Assert.InRange(p, 0, 1e-6));
    }

    [Fact]
    public void Update_CertainEvidence_IsBelieved()
    {
        KnowledgeModel model = RealMap.Strand("money");
        ExactEstimator estimator = new(model);
        KnowledgeState secured = estimator.Update(estimator.Prior, new Evidence { Nodes = [5], WhenSecured = 1, WhenNot = 0 });
        Assert.Equal(1, secured[5], 12);
        Assert.Throws<InvalidOperationException>(() => estimator.Update(secured, new Evidence { Nodes = [5], WhenSecured = 0, WhenNot = 1 }));
    }

    [Fact]
    public void Update_WrongCalls_AreRefused()
    {
        KnowledgeModel model = RealMap.Strand("money");
        ExactEstimator estimator = new(model);
        Evidence good = new() { Nodes = [0], WhenSecured = 0.9, WhenNot = 0.1 };
        Assert.Throws<ArgumentNullException>(() => estimator.Update(null!, good));
        Assert.Throws<ArgumentNullException>(() => estimator.Update(estimator.Prior, null!));
        Assert.Throws<ArgumentException>(() => estimator.Update(new ExactEstimator(RealMap.Strand("money")).Prior, good));
        Evidence[] bad =
        [
            good with { Nodes = [] }, good with { Nodes = [-1] }, good with { Nodes = [model.Nodes.Count] }, good with { Nodes = [1, 1] },
            good with { WhenSecured = 1.1 }, good with { WhenNot = double.NaN }, good with { WhenSecured = 0, WhenNot = 0 },
        ];
        Assert.All(bad, e => Assert.Throws<ArgumentException>(() => estimator.Update(estimator.Prior, e)));
    }

    [Fact]
    public void CanHandle_EveryStrandAlone_ButNotTheWholeMap()
    {
        Assert.All(RealMap.StrandIds, s => Assert.True(ExactEstimator.CanHandle(RealMap.Strand(s)), s));
        Assert.False(ExactEstimator.CanHandle(RealMap.Whole));
        Assert.Null(ExactEstimator.TableEntries(RealMap.Whole));
        InvalidOperationException refusal = Assert.Throws<InvalidOperationException>(() => new ExactEstimator(RealMap.Whole));
        Assert.Contains("too densely connected", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Update_EvidenceAboutTooManyNodes_IsRefused()
    {
        KnowledgeModel model = RealMap.Strand("place-value");
        ExactEstimator estimator = new(model);
        Evidence evidence = new() { Nodes = [.. Enumerable.Range(0, 30)], WhenSecured = 0.9, WhenNot = 0.1 };
        Assert.Throws<InvalidOperationException>(() => estimator.Update(estimator.Prior, evidence));
    }

    private static void AssertClose(IReadOnlyList<double> expected, KnowledgeState actual, double tolerance)
    {
        Assert.Equal(expected.Count, actual.Probabilities.Count);
        for (int n = 0; n < expected.Count; n++)
        {
            Assert.InRange(actual[n], 0, 1);
            Assert.True(Math.Abs(expected[n] - actual[n]) <= tolerance, $"node {n}: {actual[n]:R} instead of {expected[n]:R}");
        }
    }
}
