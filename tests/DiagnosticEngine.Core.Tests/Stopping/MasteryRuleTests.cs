using DiagnosticEngine.Curricula;
using DiagnosticEngine.Numerics;
using DiagnosticEngine.Stopping;

namespace DiagnosticEngine.Core.Tests.Stopping;

public sealed class MasteryRuleTests
{
    /// <summary>Probability that a pupil of true rate p meets "k of n", as published tables of the binomial give it.</summary>
    [Theory]
    [InlineData(2, 2, .06, .25, .49, .64, .81, .90)]
    [InlineData(3, 3, .02, .12, .34, .51, .73, .86)]
    [InlineData(4, 5, .02, .19, .53, .74, .92, .98)]
    [InlineData(5, 5, .00, .03, .17, .33, .59, .77)]
    [InlineData(5, 6, .00, .11, .42, .66, .89, .97)]
    [InlineData(8, 10, .00, .05, .38, .68, .93, .99)]
    [InlineData(9, 10, .00, .01, .15, .38, .74, .91)]
    public void ProbabilityMet_KnownRules_GivesTheTable(int right, int of, params double[] expected)
    {
        double[] rates = [.25, .50, .70, .80, .90, .95];
        MasteryRule rule = new() { Right = right, Of = of };
        for (int i = 0; i < rates.Length; i++)
        {
            Assert.InRange(rule.ProbabilityMet(new Probability(rates[i])).Value, expected[i] - 0.00501, expected[i] + 0.00501);
        }
    }

    [Theory]
    [InlineData(.50, 3.7)]
    [InlineData(.95, 5.2)]
    public void ExpectedItems_FiveOfSix_GivesThePublishedMeans(double rate, double expected) =>
        Assert.Equal(expected, new MasteryRules().Abstract.ExpectedItems(new Probability(rate)), 1);

    [Fact]
    public void Rule_AnyRuleAndRate_AgreesWithCountingEverySequence() => Law.ForAll(60, random =>
    {
        int of = 1 + (int)random.NextBelow(10);
        int right = 1 + (int)random.NextBelow(of);
        double rate = random.NextDouble();
        double met = 0;
        double items = 0;
        for (int sequence = 0; sequence < 1 << of; sequence++)
        {
            bool[] answers = [.. Enumerable.Range(0, of).Select(i => (sequence & (1 << i)) != 0)];
            double probability = answers.Aggregate(1.0, (p, a) => p * (a ? rate : 1 - rate));
            int stop = Enumerable.Range(1, of).First(n => answers.Take(n).Count(a => a) >= right || answers.Take(n).Count(a => !a) > of - right);
            met += answers.Count(a => a) >= right ? probability : 0;
            items += probability * stop;
        }

        MasteryRule rule = new() { Right = right, Of = of };
        Assert.Equal(met, rule.ProbabilityMet(new Probability(rate)).Value, 10);
        Assert.Equal(items, rule.ExpectedItems(new Probability(rate)), 10);
    });

    [Fact]
    public void ProbabilityMet_HigherRate_IsNeverLess() => Law.ForAll(60, random =>
    {
        int of = 1 + (int)random.NextBelow(200);
        MasteryRule rule = new() { Right = 1 + (int)random.NextBelow(of), Of = of };
        double low = random.NextDouble();
        double high = low + ((1 - low) * random.NextDouble());
        Assert.True(rule.ProbabilityMet(new Probability(low)).Value <= rule.ProbabilityMet(new Probability(high)).Value + 1e-12);
        Assert.InRange(rule.ExpectedItems(new Probability(low)), 1, of);
    });

    [Fact]
    public void For_EachRepresentation_HasItsDefault()
    {
        MasteryRules rules = new();
        Assert.Equal("5 of 6", rules.For(Representation.Abstract).ToString());
        Assert.Equal("3 of 4", rules.For(Representation.Pictorial).ToString());
        Assert.Equal("2 of 2", rules.For(Representation.Concrete).ToString());
    }

    [Theory]
    [InlineData(0, 5)]
    [InlineData(6, 5)]
    [InlineData(1, 1001)]
    public void ProbabilityMet_RuleThatCannotBe_IsAWrongCall(int right, int of) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new MasteryRule { Right = right, Of = of }.ProbabilityMet(new Probability(0.5)));
}
