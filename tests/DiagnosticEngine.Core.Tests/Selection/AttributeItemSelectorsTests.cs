using DiagnosticEngine.Core.Tests.Inference;
using DiagnosticEngine.Inference;
using DiagnosticEngine.Numerics;
using DiagnosticEngine.Selection;

namespace DiagnosticEngine.Core.Tests.Selection;

public sealed class AttributeItemSelectorsTests
{
    [Fact]
    public void Discrimination_RandomBanks_IsTheLargestVariance() => AssertBest(AttributeItemSelectors.Discrimination, (bank, p, item) =>
    {
        double mean = p.Select((w, c) => w * FlatBanks.RightAt(item, c)).Sum();
        return p.Select((w, c) => w * (FlatBanks.RightAt(item, c) - mean) * (FlatBanks.RightAt(item, c) - mean)).Sum();
    });

    [Fact]
    public void Information_RandomBanks_IsTheLargestFallOfEntropy() => AssertBest(AttributeItemSelectors.Information, FallOfEntropy);

    [Fact]
    public void JensenShannon_RandomBanks_IsTheLargestFallOfEntropy() => AssertBest(AttributeItemSelectors.JensenShannon, FallOfEntropy);

    [Fact]
    public void Divergence_RandomBanks_IsTheLargestWeightedDivergence() => AssertBest(AttributeItemSelectors.Divergence, (bank, p, item) =>
        p.SelectMany((w, c) => p.Select((v, d) => w * v * Divergence(FlatBanks.RightAt(item, c), FlatBanks.RightAt(item, d)))).Sum());

    [Fact]
    public void SelectNext_EqualItems_LowestNumberWins()
    {
        AttributeBank bank = new(PatternPrior.Uniform(2), Enumerable.Range(0, 6).Select(i =>
            new AttributeItem { Attributes = 1 + (i % 2), Guess = 0.1, Slip = 0.1 }));
        foreach (IAttributeItemSelector selector in All)
        {
            PatternPosterior posterior = new(bank);
            Assert.Equal(0, selector.SelectNext(posterior));
            posterior.Observe(0, right: true);
            Assert.Equal(1, selector.SelectNext(posterior));
        }
    }

    [Fact]
    public void SelectNext_WholeBank_AsksEveryItemOnceAndThenRefuses() => Law.ForAll(20, random =>
    {
        AttributeBank bank = FlatBanks.Draw(random);
        foreach (IAttributeItemSelector selector in All)
        {
            PatternPosterior posterior = new(bank);
            for (int i = 0; i < bank.Items.Count; i++)
            {
                int item = selector.SelectNext(posterior);
                posterior.Observe(item, random.NextBool(0.5));
            }

            Assert.Throws<InvalidOperationException>(() => selector.SelectNext(posterior));
        }
    });

    [Fact]
    public void SelectNext_AndObserve_TakeNoMemory()
    {
        AttributeBank bank = FlatBanks.Draw(DeterministicRandom.FromSeed(1), items: 40);
        foreach (IAttributeItemSelector selector in All)
        {
            PatternPosterior posterior = new(bank);
            posterior.Observe(selector.SelectNext(posterior), right: true);
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 0; i < 20; i++)
            {
                posterior.Observe(selector.SelectNext(posterior), right: (i & 1) == 0);
            }

            Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        }
    }

    private static IEnumerable<IAttributeItemSelector> All =>
    [
        AttributeItemSelectors.Discrimination, AttributeItemSelectors.Information, AttributeItemSelectors.JensenShannon,
        AttributeItemSelectors.Divergence,
    ];

    private static void AssertBest(IAttributeItemSelector selector, Func<AttributeBank, double[], AttributeItem, double> index) => Law.ForAll(60, random =>
    {
        AttributeBank bank = FlatBanks.Draw(random, mostAttributes: 4);
        PatternPosterior posterior = new(bank);
        for (int step = 0; step < 10; step++)
        {
            double[] probabilities = posterior.Probabilities.ToArray();
            int chosen = selector.SelectNext(posterior);
            double best = Enumerable.Range(0, bank.Items.Count).Where(i => !posterior.IsObserved(i)).Max(i => index(bank, probabilities, bank.Items[i]));
            Assert.InRange(index(bank, probabilities, bank.Items[chosen]), best - 1e-12, best + 1e-12);
            posterior.Observe(chosen, random.NextBool(0.5));
        }
    });

    private static double FallOfEntropy(AttributeBank bank, double[] probabilities, AttributeItem item)
    {
        double fall = FlatBanks.Entropy(probabilities);
        foreach (bool right in new[] { true, false })
        {
            double[] weights = [.. probabilities.Select((w, c) => w * (right ? FlatBanks.RightAt(item, c) : 1 - FlatBanks.RightAt(item, c)))];
            double sum = weights.Sum();
            fall -= sum * FlatBanks.Entropy([.. weights.Select(w => w / sum)]);
        }

        return fall;
    }

    private static double Divergence(double p, double q) => (p * Math.Log(p / q)) + ((1 - p) * Math.Log((1 - p) / (1 - q)));
}
