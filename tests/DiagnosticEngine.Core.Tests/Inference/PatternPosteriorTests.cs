using DiagnosticEngine.Inference;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Core.Tests.Inference;

public sealed class PatternPosteriorTests
{
    [Fact]
    public void Observe_RandomBanks_AgreesWithEnumeration() => Law.ForAll(200, random =>
    {
        AttributeBank bank = FlatBanks.Draw(random);
        PatternPosterior posterior = new(bank);
        List<(int Item, bool Right)> answers = [];
        for (int item = 0; item < bank.Items.Count; item++)
        {
            answers.Add((item, random.NextBool(0.5)));
            posterior.Observe(item, answers[^1].Right);
            double[] expected = FlatBanks.Posterior(bank, answers);
            AssertSummaries(expected, posterior);
        }
    });

    [Fact]
    public void Observe_OtherOrder_SameProbabilities() => Law.ForAll(50, random =>
    {
        AttributeBank bank = FlatBanks.Draw(random);
        PatternPosterior forwards = new(bank);
        PatternPosterior backwards = new(bank);
        bool[] right = [.. bank.Items.Select(_ => random.NextBool(0.5))];
        for (int item = 0; item < right.Length; item++)
        {
            forwards.Observe(item, right[item]);
            backwards.Observe(right.Length - 1 - item, right[^(item + 1)]);
        }

        AssertClose(forwards.Probabilities.ToArray(), backwards.Probabilities, 1e-12);
    });

    [Fact]
    public void Observe_AThousandAnswersEitherWay_ComesBackToThePrior()
    {
        // The weights of such answers reach 1e-2000, which no product of probabilities could hold.
        AttributeBank bank = new(PatternPrior.Uniform(2), Enumerable.Repeat(new AttributeItem { Attributes = 1, Guess = 0.01, Slip = 0.01 }, 2000));
        PatternPosterior posterior = new(bank);
        for (int item = 0; item < 1000; item++)
        {
            posterior.Observe(item, right: true);
        }

        Assert.Equal(1, posterior.AttributeProbability(0), 12);
        for (int item = 1000; item < 2000; item++)
        {
            posterior.Observe(item, right: false);
        }

        Assert.Equal(0.5, posterior.AttributeProbability(0), 9);
    }

    [Fact]
    public void ProbabilityOfLack_AlmostCertainOfAll_KeepsItsDigits()
    {
        AttributeBank bank = new(PatternPrior.Uniform(3), Enumerable.Repeat(new AttributeItem { Attributes = 7, Guess = 0.1, Slip = 0.1 }, 30));
        PatternPosterior posterior = new(bank);
        for (int item = 0; item < 30; item++)
        {
            posterior.Observe(item, right: true);
        }

        double odds = 7 * Math.Pow(1.0 / 9, 30);
        Assert.Equal(1, posterior.ProbabilityOfLack(7) / (odds / (1 + odds)), 9);
    }

    [Fact]
    public void Observe_SixteenAttributes_AgreesWithEnumeration()
    {
        DeterministicRandom random = DeterministicRandom.FromSeed(5);
        AttributeBank bank = new(PatternPrior.Uniform(16), Enumerable.Range(0, 12).Select(_ => new AttributeItem
        {
            Attributes = (1 << (int)random.NextBelow(16)) | (1 << (int)random.NextBelow(16)),
            Guess = 0.2,
            Slip = 0.1,
        }));
        PatternPosterior posterior = new(bank);
        (int Item, bool Right)[] answers = [.. Enumerable.Range(0, 12).Select(i => (i, random.NextBool(0.5)))];
        foreach ((int item, bool right) in answers)
        {
            posterior.Observe(item, right);
        }

        double[] expected = FlatBanks.Posterior(bank, answers);
        AssertClose(expected, posterior.Probabilities, 1e-12);
        for (int a = 0; a < 16; a++)
        {
            Assert.Equal(expected.Where((_, pattern) => (pattern >> a & 1) == 1).Sum(), posterior.AttributeProbability(a), 9);
        }
    }

    [Fact]
    public void Reset_AfterAnswers_IsAsNew() => Law.ForAll(20, random =>
    {
        AttributeBank bank = FlatBanks.Draw(random);
        PatternPosterior posterior = new(bank);
        posterior.Observe(3, right: true);
        Assert.True(posterior.IsObserved(3));
        posterior.Reset();
        Assert.False(posterior.IsObserved(3));
        Assert.Equal(0, posterior.ObservedCount);
        Assert.Equal(new PatternPosterior(bank).Probabilities.ToArray(), posterior.Probabilities.ToArray());
    });

    [Fact]
    public void Observe_WhatCannotBe_IsRefusedAndLeavesNoTrace()
    {
        AttributeBank bank = new(PatternPrior.UniformOver(1, [0]), [new AttributeItem { Attributes = 1, Guess = 0, Slip = 0.1 }]);
        PatternPosterior posterior = new(bank);
        Assert.Throws<InvalidOperationException>(() => posterior.Observe(0, right: true));
        Assert.Equal(0, posterior.ObservedCount);
        posterior.Observe(0, right: false);
        Assert.Equal(0, posterior.AttributeProbability(0));
        Assert.Throws<InvalidOperationException>(() => posterior.Observe(0, right: false));
        Assert.Throws<ArgumentOutOfRangeException>(() => posterior.Observe(1, right: false));
        Assert.Throws<ArgumentOutOfRangeException>(() => posterior.AttributeProbability(1));
    }

    [Fact]
    public void Create_WrongBanks_AreRefused()
    {
        AttributeItem good = new() { Attributes = 1, Guess = 0.1, Slip = 0.1 };
        PatternPrior prior = PatternPrior.Uniform(2);
        AttributeItem[] bad = [good with { Attributes = 4 }, good with { Attributes = -1 }, good with { Guess = -0.1 }, good with { Slip = double.NaN }];
        Assert.All(bad, item => Assert.Throws<ArgumentException>(() => new AttributeBank(prior, [good, item])));
        Assert.Throws<ArgumentException>(() => new AttributeBank(prior, []));
        Assert.Throws<ArgumentOutOfRangeException>(() => PatternPrior.Uniform(17));
        Assert.Throws<ArgumentOutOfRangeException>(() => PatternPrior.UniformOver(2, [4]));
        Assert.Throws<ArgumentException>(() => PatternPrior.UniformOver(2, []));
        Assert.Throws<ArgumentException>(() => PatternPrior.Of([0.5, 0.25, 0.25]));
        Assert.Throws<ArgumentException>(() => PatternPrior.Of([1, -1]));
        Assert.Throws<ArgumentException>(() => PatternPrior.Of([0, 0]));
    }

    private static void AssertSummaries(double[] expected, PatternPosterior posterior)
    {
        AssertClose(expected, posterior.Probabilities, 1e-12);
        Assert.Equal(FlatBanks.Entropy(expected), posterior.Entropy, 9);
        Assert.Equal(expected.Max(), expected[posterior.MostProbablePattern], 12);
        for (int set = 0; set < expected.Length; set++)
        {
            double all = expected.Where((_, pattern) => (pattern & set) == set).Sum();
            Assert.Equal(all, posterior.ProbabilityOfAll(set), 10);
            Assert.Equal(1 - all, posterior.ProbabilityOfLack(set), 10);
        }

        for (int a = 0; a < posterior.Bank.AttributeCount; a++)
        {
            Assert.Equal(posterior.AttributeProbability(a) > 0.5, (posterior.ProbableAttributes >> a & 1) == 1);
        }
    }

    private static void AssertClose(double[] expected, ReadOnlySpan<double> actual, double tolerance)
    {
        Assert.Equal(expected.Length, actual.Length);
        for (int i = 0; i < expected.Length; i++)
        {
            Assert.True(Math.Abs(expected[i] - actual[i]) <= tolerance, $"pattern {i}: {actual[i]:R} instead of {expected[i]:R}");
        }
    }
}
