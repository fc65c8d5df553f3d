using DiagnosticEngine.Core.Tests.Inference;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Inference;
using DiagnosticEngine.Items;
using DiagnosticEngine.Numerics;
using DiagnosticEngine.Selection;

namespace DiagnosticEngine.Core.Tests.Selection;

public sealed class ExpectedLearningTests
{
    // Here the sample is the distribution, so there is no sampling error for the class to take off: what it takes off is added back.
    [Fact]
    public void Of_SampleThatIsTheDistribution_IsTheExpectedReductionOfVarianceExactly() => Law.ForAll(40, random =>
    {
        ItemBank bank = RandomBank.Draw(random, 2, 5);
        KnowledgeModel model = KnowledgeModel.Of(bank.Curriculum);
        KnowledgeState state = SampledState.Draw(random, model);
        TargetWeights weights = Weights(random);
        string[]? scope = random.NextBool(0.5) ? null : [.. bank.Curriculum.Skills.Where(_ => random.NextBool(0.6)).Select(s => s.Id)];
        ExpectedLearning learning = new(state.Sample!, new ReportedTargets(bank.Curriculum, model, scope), weights);
        PlainLearning plain = new(bank.Curriculum, model, [.. Enumerable.Repeat(1.0 / 64, 64)], state.Sample!.IsSecured, weights, scope);
        foreach (Item item in bank.Items.Concat(Pairs(random, bank)))
        {
            ItemFacts facts = new(bank, model, item);
            double share = Enumerable.Range(0, 64).Count(s => facts.Nodes.All(n => state.Sample.IsSecured(n, s))) / 64.0;
            double found = learning.Of(facts.Nodes) * facts.Sharpness(share);
            double excess = plain.ExcessFrom(64, item);
            Assert.Equal(Math.Max(0, plain.Of(item) - excess), found, 9);
        }
    });

    // 512 states; measured over these maps: root mean square error 8 % of the mean, mean 0.8 % off.
    [Fact]
    public void Of_EstimatorsSample_IsTheExpectedReductionOfVarianceWithinSamplingError()
    {
        double squares = 0;
        double found = 0;
        double wanted = 0;
        int count = 0;
        Law.ForAll(25, random =>
        {
            ItemBank bank = RandomBank.Draw(random, 2, 3);
            KnowledgeModel model = KnowledgeModel.Of(bank.Curriculum);
            Evidence[] evidence = [.. Enumerable.Range(0, (int)random.NextBelow(4)).Select(_ => RandomModel.Evidence(random, model, mostNodes: 1))];
            ExactEstimator estimator = new(model);
            KnowledgeState state = estimator.UpdateAll(estimator.Prior, evidence);
            PlainLearning plain = new(bank.Curriculum, model, BruteForce.States(model, evidence), (n, s) => BruteForce.Has(s, n), new());
            ExpectedLearning learning = new(state.Sample!, new ReportedTargets(bank.Curriculum, model, null), new());
            foreach (Item item in bank.Items)
            {
                ItemFacts facts = new(bank, model, item);
                double one = learning.Of(facts.Nodes) * facts.Sharpness(facts.SecuredIn(state));
                double exact = plain.Of(item);
                squares += (one - exact) * (one - exact);
                found += one;
                wanted += exact;
                count++;
            }
        });
        Assert.InRange(Math.Sqrt(squares / count) / (wanted / count), 0, 0.12);
        Assert.InRange(found / wanted, 0.98, 1.02);
    }

    [Fact]
    public void Of_UnrelatedNodes_IsAboutZeroOnAverageAndNeverNegative()
    {
        double debiased = 0;
        double raw = 0;
        Law.ForAll(30, random =>
        {
            ItemBank bank = RandomBank.Draw(random, 3, 12);
            KnowledgeModel model = KnowledgeModel.Of(bank.Curriculum);
            bool[,] bits = new bool[model.Nodes.Count, 512];
            foreach (KnowledgeNode node in model.Nodes)
            {
                for (int s = 0; s < 512; s++)
                {
                    bits[node.Index, s] = random.NextBool(0.5);
                }
            }

            KnowledgeState state = SampledState.Of(model, 512, (n, s) => bits[n, s]);
            ExpectedLearning learning = new(state.Sample!, new ReportedTargets(bank.Curriculum, model, null), new() { Ready = 0, Levels = 0 });
            for (int n = 0; n < model.Nodes.Count; n++)
            {
                double own = state[n] * (1 - state[n]);
                double sum = learning.Of([n]);
                Assert.True(sum >= 0);
                debiased += sum - (own * own);
                raw += sum - (own * own) + (own / 512 * state.Probabilities.Sum(p => p * (1 - p)));
            }
        });

        // Without taking the noise off, unrelated nodes would seem to tell something.
        Assert.InRange(Math.Abs(debiased) / raw, 0, 0.1);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(30)]
    [InlineData(-3)]
    public void Of_LevelsFarOff_CountsAsNearOnes(int shift) => Law.ForAll(5, random =>
    {
        Curriculum near = RandomBank.Draw(random, 2, 5).Curriculum;
        Curriculum far = new(near.Definition with
        {
            Strands = [.. near.Strands.Select(s => s with { StartLevel = s.StartLevel + shift })],
            Skills = [.. near.Skills.Select(s => s with { Level = s.Level + shift })],
        });
        KnowledgeState state = SampledState.Draw(random, KnowledgeModel.Of(near));
        TargetWeights weights = new() { Nodes = 0, Ready = 0 };
        ExpectedLearning expected = new(state.Sample!, new ReportedTargets(near, state.Model, null), weights);
        ExpectedLearning actual = new(state.Sample!, new ReportedTargets(far, state.Model, null), weights);
        for (int n = 0; n < state.Model.Nodes.Count; n++)
        {
            Assert.Equal(expected.Of([n]), actual.Of([n]), 9);
        }
    });

    private static IEnumerable<Item> Pairs(DeterministicRandom random, ItemBank bank) => Enumerable.Range(0, 5).Select(_ =>
    {
        Item item = bank.Items[^1];
        string other = bank.Curriculum.Skills[(int)random.NextBelow(bank.Curriculum.Skills.Count - 1)].Id;
        return item with { SkillIds = [other, bank.Curriculum.Skills[^1].Id] };
    });

    private static TargetWeights Weights(DeterministicRandom random) => new()
    {
        Nodes = random.NextBool(0.3) ? 0 : 2 * random.NextDouble(),
        Ready = random.NextBool(0.3) ? 0 : 2 * random.NextDouble(),
        Levels = random.NextBool(0.3) ? 0 : 2 * random.NextDouble(),
    };
}
