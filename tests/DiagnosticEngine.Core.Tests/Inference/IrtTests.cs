using DiagnosticEngine.Inference;

namespace DiagnosticEngine.Core.Tests.Inference;

public sealed class IrtTests
{
    [Fact]
    public void InformationAt_AnyItem_IsTheSquaredSlopeOverTheVariance() => Law.ForAll(500, random =>
    {
        double lower = 0.3 * random.NextDouble();
        IrtItem item = new()
        {
            Discrimination = 0.3 + (2 * random.NextDouble()),
            Difficulty = 3 * random.NextGaussian(),
            LowerAsymptote = lower,
            UpperAsymptote = random.NextBool(0.5) ? 1 : lower + 0.2 + (0.5 * random.NextDouble()),
        };
        double ability = 2 * random.NextGaussian();
        const double step = 1e-5;
        double slope = (item.ProbabilityAt(ability + step) - item.ProbabilityAt(ability - step)) / (2 * step);
        double p = item.ProbabilityAt(ability);
        double expected = slope * slope / (p * (1 - p));
        Assert.InRange(item.InformationAt(ability), expected - 1e-6, expected + 1e-6);
    });

    // With c = 0 and d = 1 the published programs are right; one of them forgets d and gives the values in the last column.
    [Theory]
    [InlineData(1.5, 0, 0, 1, 0, 0.5625, 0.5625)]
    [InlineData(1.5, 0, 0, 0.8, 2, 0.016, 0.408)]
    [InlineData(1, 0, 0.2, 0.9, 1, double.NaN, double.NaN)]
    public void InformationAt_UpperAsymptote_IsNotForgotten(double a, double b, double c, double d, double ability, double expected, double forgetful)
    {
        IrtItem item = new() { Discrimination = a, Difficulty = b, LowerAsymptote = c, UpperAsymptote = d };
        double p = item.ProbabilityAt(ability);
        double closedForm = a * a * (p - c) * (p - c) * (d - p) * (d - p) / ((d - c) * (d - c) * p * (1 - p));
        Assert.Equal(closedForm, item.InformationAt(ability), 12);
        if (!double.IsNaN(expected))
        {
            Assert.Equal(expected, item.InformationAt(ability), 3);
            Assert.Equal(forgetful, a * a * (1 - p) * (p - c) * (p - c) / (p * (1 - c) * (1 - c)), 2);
        }
    }

    [Fact]
    public void InformationAt_FarTails_IsZeroAndNeverNaN()
    {
        IrtItem item = new() { Discrimination = 2, Difficulty = 0 };
        Assert.All([-1e4, -800.0, 800, 1e4], t => Assert.Equal(0, item.InformationAt(t), 12));
    }

    [Fact]
    public void Observe_RaschAnswers_AgreesWithAFineSum() => Law.ForAll(30, random =>
    {
        AbilityPosterior ability = new(new() { Lowest = -7, Highest = 7, Points = 57 });
        IrtItem[] items = [.. Enumerable.Range(0, 15).Select(_ => new IrtItem { Difficulty = random.NextGaussian(), LowerAsymptote = 0.1 })];
        bool[] right = [.. items.Select(_ => random.NextBool(0.5))];
        for (int i = 0; i < items.Length; i++)
        {
            ability = ability.Observe(items[i], right[i]);
        }

        double total = 0;
        double mean = 0;
        for (double t = -7; t <= 7; t += 0.001)
        {
            double weight = Math.Exp(-t * t / 2);
            for (int i = 0; i < items.Length; i++)
            {
                weight *= right[i] ? items[i].ProbabilityAt(t) : 1 - items[i].ProbabilityAt(t);
            }

            total += weight;
            mean += weight * t;
        }

        Assert.Equal(mean / total, ability.Mean, 4);
    });

    [Fact]
    public void Observe_OneAnswer_LeavesTheOldBeliefAlone()
    {
        AbilityPosterior before = new();
        AbilityPosterior after = before.Observe(new IrtItem { Difficulty = 0 }, right: true);
        Assert.Equal(0, before.Mean, 12);
        Assert.Equal(1, before.Deviation, 2);
        Assert.InRange(after.Mean, 0.35, 0.45);
        Assert.True(after.Deviation < before.Deviation);
    }

    [Fact]
    public void Create_WrongScales_AreRefused()
    {
        AbilityScale[] bad = [new() { Points = 1 }, new() { Lowest = 4 }, new() { PriorDeviation = 0 }, new() { PriorMean = double.NaN }];
        Assert.All(bad, scale => Assert.Throws<ArgumentException>(() => new AbilityPosterior(scale)));
        IrtItem never = new() { Difficulty = 0, UpperAsymptote = 0 };
        Assert.Throws<InvalidOperationException>(() => new AbilityPosterior().Observe(never, right: true));
    }
}
