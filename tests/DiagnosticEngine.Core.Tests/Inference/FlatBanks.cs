using DiagnosticEngine.Inference;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Core.Tests.Inference;

/// <summary>Draws small flat banks, and knows what is to be believed straight from the definition.</summary>
internal static class FlatBanks
{
    public static AttributeBank Draw(DeterministicRandom random, int mostAttributes = 6, int items = 20)
    {
        int attributes = 1 + (int)random.NextBelow(mostAttributes);
        int patterns = 1 << attributes;
        PatternPrior prior = random.NextBelow(3) switch
        {
            0 => PatternPrior.Uniform(attributes),
            1 => PatternPrior.UniformOver(attributes, Enumerable.Range(0, patterns).Where(p => p == 0 || random.NextBool(0.5))),
            _ => PatternPrior.Of([.. Enumerable.Range(0, patterns).Select(_ => 0.01 + random.NextDouble())]),
        };
        return new AttributeBank(prior, Enumerable.Range(0, items).Select(_ => new AttributeItem
        {
            Attributes = (int)random.NextBelow(patterns),
            Guess = 0.02 + (0.4 * random.NextDouble()),
            Slip = 0.02 + (0.4 * random.NextDouble()),
        }));
    }

    /// <summary>Bayes' rule, one product for each pattern.</summary>
    public static double[] Posterior(AttributeBank bank, IEnumerable<(int Item, bool Right)> answers)
    {
        double[] weights = new double[1 << bank.AttributeCount];
        for (int pattern = 0; pattern < weights.Length; pattern++)
        {
            weights[pattern] = bank.Prior[pattern];
            foreach ((int item, bool right) in answers)
            {
                double chance = RightAt(bank.Items[item], pattern);
                weights[pattern] *= right ? chance : 1 - chance;
            }
        }

        double sum = weights.Sum();
        return [.. weights.Select(w => w / sum)];
    }

    public static double RightAt(AttributeItem item, int pattern) => (pattern & item.Attributes) == item.Attributes ? 1 - item.Slip : item.Guess;

    public static double Entropy(double[] probabilities) => -probabilities.Where(p => p > 0).Sum(p => p * Math.Log2(p));
}
