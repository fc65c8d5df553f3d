using DiagnosticEngine.Inference;

namespace DiagnosticEngine.Core.Tests.Inference;

public sealed class ScalableEstimatorTests
{
    [Fact]
    public void Update_ModelsWithoutLoops_AgreesWithEnumeration()
    {
        int trees = 0;
        Law.ForAll(400, random =>
        {
            KnowledgeModel model = RandomModel.Draw(random, mostNodes: 9, mostParents: 1);
            Evidence[] evidence = [.. Enumerable.Range(0, 5).Select(_ => RandomModel.Evidence(random, model, mostNodes: 1))];
            if (SkillGraph.Of(model, AbilityGrid.Of(model.Parameters), []).IsTree)
            {
                trees++;
                AssertClose(BruteForce.Marginals(model, evidence), RandomModel.After(new ScalableEstimator(model), evidence), 1e-9);
            }
        });
        Assert.InRange(trees, 150, 400);
    }

    [Fact]
    public void Update_EvidenceAboutSeveralNodesWithoutLoops_AgreesWithEnumeration()
    {
        int trees = 0;
        Law.ForAll(200, random =>
        {
            KnowledgeModel model = RandomModel.Draw(random, mostNodes: 6, mostParents: 1, mostStrands: 1);
            Evidence[] evidence = [.. Enumerable.Range(0, 3).Select(_ => RandomModel.Evidence(random, model))];
            int[][] together = [.. EvidenceSummary.Of(evidence).Select(e => e.Nodes).Where(n => n.Length > 1)];
            SkillGraph graph = SkillGraph.Of(model, AbilityGrid.Of(model.Parameters), together);
            if (together.Length > 0 && graph.IsTree)
            {
                trees++;
                AssertClose(BruteForce.Marginals(model, evidence), RandomModel.After(new ScalableEstimator(model), evidence), 1e-9);
            }
        });
        Assert.InRange(trees, 20, 200);
    }

    // Measured over these models: root mean square error 0.0037, largest error 0.013.
    [Fact]
    public void Update_RandomModels_IsCloseToEnumeration()
    {
        double squares = 0;
        int count = 0;
        Law.ForAll(100, random =>
        {
            KnowledgeModel model = RandomModel.Draw(random, mostNodes: 10);
            Evidence[] evidence = [.. Enumerable.Range(0, 6).Select(_ => RandomModel.Evidence(random, model))];
            double[] expected = BruteForce.Marginals(model, evidence);
            KnowledgeState actual = RandomModel.After(new ScalableEstimator(model), evidence);
            AssertClose(expected, actual, 0.025);
            squares += expected.Select((e, n) => Math.Pow(e - actual[n], 2)).Sum();
            count += expected.Length;
        });
        Assert.InRange(Math.Sqrt(squares / count), 0, 0.006);
    }

    [Fact]
    public void Update_OtherOrder_SameBytes()
    {
        ScalableEstimator estimator = new(RealMap.Whole);
        Evidence[] evidence = [.. TestAnswers.Draw(RealMap.Whole, 12, 3).Append(new Evidence { Nodes = [3, 400], WhenSecured = 0.9, WhenNot = 0.2 })];
        KnowledgeState forwards = RandomModel.After(estimator, evidence);
        Assert.Equal(forwards.Probabilities, RandomModel.After(estimator, evidence.Reverse()).Probabilities);
    }

    [Fact]
    public void Update_OnSeveralThreads_SameBytes()
    {
        ScalableEstimator estimator = new(RealMap.Whole);
        Evidence[] evidence = TestAnswers.Draw(RealMap.Whole, 6, 4);
        IReadOnlyList<double> expected = RandomModel.After(estimator, evidence).Probabilities;
        double[][] results = new double[4][];
        Parallel.For(0, results.Length, i => results[i] = [.. RandomModel.After(i < 2 ? estimator : new ScalableEstimator(RealMap.Whole), evidence).Probabilities]);
        Assert.All(results, r => Assert.Equal(expected, r));
    }

    [Fact]
    public void Update_EqualLikelihoods_ChangesNothing()
    {
        ScalableEstimator estimator = new(RealMap.Whole);
        KnowledgeState before = RandomModel.After(estimator, TestAnswers.Draw(RealMap.Whole, 5, 5));
        Evidence nothing = new() { Nodes = [100], WhenSecured = 0.4, WhenNot = 0.4 };
        Assert.Equal(before.Probabilities, estimator.Update(before, nothing).Probabilities);
    }

    [Fact]
    public void Update_RightAndWrong_MovesTheNodeTheRightWay()
    {
        ScalableEstimator estimator = new(RealMap.Whole);
        foreach (int node in Enumerable.Range(0, 25).Select(i => i * 30))
        {
            Evidence right = new() { Nodes = [node], WhenSecured = 0.9, WhenNot = 0.08 };
            Evidence wrong = new() { Nodes = [node], WhenSecured = 0.1, WhenNot = 0.92 };
            Assert.True(estimator.Update(estimator.Prior, right)[node] > estimator.Prior[node]);
            Assert.True(estimator.Update(estimator.Prior, wrong)[node] < estimator.Prior[node]);
        }
    }

    [Fact]
    public void Update_CertainEvidence_IsBelieved()
    {
        ScalableEstimator estimator = new(RealMap.Whole);
        KnowledgeState secured = estimator.Update(estimator.Prior, new Evidence { Nodes = [500], WhenSecured = 1, WhenNot = 0 });
        Assert.Equal(1, secured[500]);
        Assert.Throws<InvalidOperationException>(() => estimator.Update(secured, new Evidence { Nodes = [500], WhenSecured = 0, WhenNot = 1 }));
    }

    [Fact]
    public void Update_WrongCalls_AreRefused()
    {
        ScalableEstimator estimator = new(RealMap.Strand("money"));
        Evidence good = new() { Nodes = [0], WhenSecured = 0.9, WhenNot = 0.1 };
        Assert.Throws<ArgumentNullException>(() => estimator.Update(null!, good));
        Assert.Throws<ArgumentNullException>(() => estimator.Update(estimator.Prior, null!));
        Assert.Throws<ArgumentException>(() => estimator.Update(new ScalableEstimator(RealMap.Strand("time")).Prior, good));
        Assert.Throws<ArgumentException>(() => estimator.Update(estimator.Prior, good with { Nodes = [-1] }));
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
