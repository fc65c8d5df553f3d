using DiagnosticEngine.Inference;

namespace DiagnosticEngine.Core.Tests.Inference;

public sealed class KnowledgeSampleTests
{
    private const int States = 512;

    // Independent samples that the weighted ones are worth at least, before states are drawn from them.
    private const double LeastWorth = 1000;

    [Fact]
    public void Sample_ExactEstimator_HasTheMarginalsAndJointsOfEnumeration() =>
        AssertDrawnFrom(60, model => new ExactEstimator(model), mostParents: 4, mostNodesOfEvidence: 3, _ => true);

    [Fact]
    public void Sample_ScalableEstimator_HasTheMarginalsAndJointsOfEnumeration() =>
        AssertDrawnFrom(60, model => new ScalableEstimator(model), mostParents: 4, mostNodesOfEvidence: 3, model => !IsTree(model));

    [Fact]
    public void Sample_ScalableEstimatorOnTree_HasTheMarginalsAndJointsOfEnumeration() =>
        AssertDrawnFrom(120, model => new ScalableEstimator(model), mostParents: 1, mostNodesOfEvidence: 1, IsTree);

    [Fact]
    public void Sample_WholeMap_HasTheMarginalsOfItsState()
    {
        ScalableEstimator estimator = new(RealMap.Whole);
        Law.ForAll(4, random =>
        {
            KnowledgeState state = estimator.UpdateAll(estimator.Prior, TestAnswers.Draw(RealMap.Whole, (int)random.NextBelow(40), random.NextUInt64()));
            double squares = 0;
            for (int n = 0; n < RealMap.Whole.Nodes.Count; n++)
            {
                double share = Share(state.Sample!, n, n);
                Assert.InRange(Math.Abs(share - state[n]), 0, 0.12);
                squares += (share - state[n]) * (share - state[n]);
            }

            // All nodes follow one level, so a whole sample may lie a little to one side.
            Assert.InRange(Math.Sqrt(squares / RealMap.Whole.Nodes.Count), 0, 0.022);
        });
    }

    [Fact]
    public void Sample_OtherOrderOfEvidence_SameStates() => Law.ForAll(8, random =>
    {
        KnowledgeModel model = RandomModel.Draw(random);
        Evidence[] evidence = [.. Enumerable.Range(0, 6).Select(_ => RandomModel.Evidence(random, model))];
        foreach (IKnowledgeEstimator estimator in new IKnowledgeEstimator[] { new ExactEstimator(model), new ScalableEstimator(model) })
        {
            ulong[] forwards = Bits(RandomModel.After(estimator, evidence).Sample!, model);
            Assert.Equal(forwards, Bits(RandomModel.After(estimator, evidence.Reverse()).Sample!, model));
            Assert.Equal(forwards, Bits(estimator.UpdateAll(estimator.Prior, [.. evidence.OrderBy(_ => random.NextUInt64())]).Sample!, model));
        }
    });

    [Fact]
    public void Sample_CertainEvidence_HoldsInEveryState()
    {
        ScalableEstimator estimator = new(RealMap.Whole);
        KnowledgeState state = estimator.UpdateAll(
            estimator.Prior, [new Evidence { Nodes = [500], WhenSecured = 1, WhenNot = 0 }, new Evidence { Nodes = [501], WhenSecured = 0, WhenNot = 1 }]);
        Assert.Equal(1, Share(state.Sample!, 500, 500));
        Assert.Equal(0, Share(state.Sample!, 501, 501));
    }

    [Fact]
    public void IsSecured_AnyBits_ReadsTheBitOfTheStateInTheRowOfTheNode() => Law.ForAll(20, random =>
    {
        int nodes = 1 + (int)random.NextBelow(5);
        int words = 1 + (int)random.NextBelow(3);
        ulong[] bits = [.. Enumerable.Range(0, nodes * words).Select(_ => random.NextUInt64())];
        KnowledgeSample sample = new(nodes, 64 * words, bits);
        ulong[] read = new ulong[bits.Length];
        for (int n = 0; n < nodes; n++)
        {
            for (int s = 0; s < sample.Count; s++)
            {
                read[(n * words) + (s / 64)] |= sample.IsSecured(n, s) ? 1UL << (s % 64) : 0;
            }
        }

        Assert.Equal(bits, read);
        int both = Enumerable.Range(0, sample.Count).Count(s => sample.IsSecured(0, s) && sample.IsSecured(nodes - 1, s));
        Assert.Equal(both, KnowledgeSample.CountBoth(sample.Of(0), sample.Of(nodes - 1)));
        bits[0] = ~bits[0];
        Assert.NotEqual(bits[0], sample.Of(0)[0]);
    });

    [Fact]
    public void New_WrongSizes_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => new KnowledgeSample(1, 0, []));
        Assert.Throws<ArgumentException>(() => new KnowledgeSample(1, -64, [0]));
        Assert.Throws<ArgumentException>(() => new KnowledgeSample(1, 65, [0, 0]));
        Assert.Throws<ArgumentException>(() => new KnowledgeSample(2, 64, [0]));
        Assert.Throws<ArgumentException>(() => KnowledgeSample.CountBoth([0], [0, 0]));
    }

    // States and the weighted samples behind them each add at most the error of so many draws; pairs include each node with itself, its marginal.
    // Measured: root mean square of 0.66 to 0.74 such errors.
    private static void AssertDrawnFrom(int cases, Func<KnowledgeModel, IKnowledgeEstimator> make, int mostParents, int mostNodesOfEvidence, Func<KnowledgeModel, bool> isWanted)
    {
        double squares = 0;
        int pairs = 0;
        Law.ForAll(cases, random =>
        {
            KnowledgeModel model = RandomModel.Draw(random, mostNodes: 9, mostParents: mostParents);
            Evidence[] evidence = [.. Enumerable.Range(0, (int)random.NextBelow(6)).Select(_ => RandomModel.Evidence(random, model, mostNodesOfEvidence))];
            if (!isWanted(model))
            {
                return;
            }

            IKnowledgeEstimator estimator = make(model);
            KnowledgeSample sample = estimator.UpdateAll(estimator.Prior, evidence).Sample!;
            Assert.Equal(States, sample.Count);
            double[] states = BruteForce.States(model, evidence);
            for (int a = 0; a < model.Nodes.Count; a++)
            {
                for (int b = 0; b <= a; b++)
                {
                    double expected = states.Where((_, s) => BruteForce.Has(s, a) && BruteForce.Has(s, b)).Sum();
                    double error = Math.Sqrt(((expected * (1 - expected)) + (1.0 / States)) * ((1.0 / States) + (1 / LeastWorth)));
                    double z = (Share(sample, a, b) - expected) / error;
                    Assert.True(Math.Abs(z) < 5, $"{model.Nodes[a].Id} and {model.Nodes[b].Id}: {Share(sample, a, b)} instead of {expected}");
                    squares += z * z;
                    pairs++;
                }
            }
        });
        Assert.True(pairs > 500, $"{pairs} pairs");
        Assert.True(Math.Sqrt(squares / pairs) <= 0.85, $"root mean square z {Math.Sqrt(squares / pairs)}");
    }

    private static double Share(KnowledgeSample sample, int a, int b) => KnowledgeSample.CountBoth(sample.Of(a), sample.Of(b)) / (double)sample.Count;

    private static bool IsTree(KnowledgeModel model) => SkillGraph.Of(model, AbilityGrid.Of(model.Parameters), []).IsTree;

    private static ulong[] Bits(KnowledgeSample sample, KnowledgeModel model) => [.. model.Nodes.SelectMany(n => sample.Of(n.Index).ToArray())];
}
