using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Core.Tests.Numerics;

public sealed class DeterministicRandomTests
{
    [Fact]
    public void NextUInt64_PublishedState_GivesThePublishedNumbers()
    {
        // xoshiro256** 1.0 from the state 1, 2, 3, 4, as in the reference code's test vectors.
        ulong[] expected =
        [
            11520, 0, 1509978240, 1215971899390074240, 1216172134540287360, 607988272756665600, 16172922978634559625, 8476171486693032832,
            10595114339597558777, 2904607092377533576,
        ];
        DeterministicRandom random = DeterministicRandom.FromState(1, 2, 3, 4);
        Assert.Equal(expected, expected.Select(_ => random.NextUInt64()));
    }

    [Fact]
    public void FromSeed_PublishedSeed_TakesItsStateFromSplitMix64()
    {
        // splitmix64 from the seed 1234567; its first four numbers are the state.
        DeterministicRandom expected = DeterministicRandom.FromState(
            6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431);
        DeterministicRandom actual = DeterministicRandom.FromSeed(1234567);
        Assert.All(Enumerable.Range(0, 20), _ => Assert.Equal(expected.NextUInt64(), actual.NextUInt64()));
    }

    [Fact]
    public void ForStream_NamedParts_TakesItsStateFromSha256()
    {
        // SHA-256 of "7<U+001F>item<U+001F>a", four little-endian words, worked out by another program.
        DeterministicRandom expected = DeterministicRandom.FromState(
            11327589503200939398, 7950872377741684523, 6366723607983350523, 16164554723249648152);
        DeterministicRandom actual = DeterministicRandom.ForStream(7, "item", "a");
        Assert.All(Enumerable.Range(0, 20), _ => Assert.Equal(expected.NextUInt64(), actual.NextUInt64()));
    }

    [Fact]
    public void ForStream_DifferentNames_GiveDifferentStreams()
    {
        ulong[] first =
        [
            DeterministicRandom.ForStream(1, "a", "b").NextUInt64(), DeterministicRandom.ForStream(1, "ab").NextUInt64(),
            DeterministicRandom.ForStream(1, "b", "a").NextUInt64(), DeterministicRandom.ForStream(2, "a", "b").NextUInt64(),
            DeterministicRandom.ForStream(1).NextUInt64(), DeterministicRandom.ForStream(1, "a", "b", "").NextUInt64(),
        ];
        Assert.Equal(first.Length, first.Distinct().Count());
    }

    [Fact]
    public void FromState_AllZero_DoesNotStayThere()
    {
        DeterministicRandom random = DeterministicRandom.FromState(0, 0, 0, 0);
        Assert.Contains(Enumerable.Range(0, 10).Select(_ => random.NextUInt64()), n => n != 0);
    }

    [Fact]
    public void NextBelow_AnyBound_StaysInRange()
    {
        Law.ForAll(500, random =>
        {
            long bound = 1 + (long)(random.NextUInt64() >> (1 + (int)random.NextBelow(63)));
            Assert.InRange(random.NextBelow(bound), 0, bound - 1);
        });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void NextBelow_NoRoom_Throws(long bound)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => DeterministicRandom.FromSeed(1).NextBelow(bound));
    }

    [Fact]
    public void NextBelow_SmallBound_GivesEachNumberAboutEquallyOften()
    {
        DeterministicRandom random = DeterministicRandom.FromSeed(11);
        int[] counts = new int[6];
        for (int i = 0; i < 60_000; i++)
        {
            counts[random.NextBelow(6)]++;
        }

        // Chi-square with 5 degrees of freedom: above 25.7 once in ten thousand.
        Assert.InRange(counts.Sum(c => (c - 10_000.0) * (c - 10_000.0) / 10_000.0), 0, 25.7);
    }

    [Fact]
    public void NextDouble_ManyDraws_HasTheMeanAndRangeOfTheUnitInterval()
    {
        DeterministicRandom random = DeterministicRandom.FromSeed(12);
        double[] draws = [.. Enumerable.Range(0, 40_000).Select(_ => random.NextDouble())];
        Assert.All(draws, d => Assert.InRange(d, 0, 1 - Math.Pow(2, -53)));
        Assert.InRange(draws.Average(), 0.494, 0.506);
    }

    [Fact]
    public void NextGaussian_ManyDraws_HasTheMomentsOfTheNormalDistribution()
    {
        DeterministicRandom random = DeterministicRandom.FromSeed(13);
        double[] draws = [.. Enumerable.Range(0, 40_000).Select(_ => random.NextGaussian())];
        Assert.InRange(draws.Average(), -0.02, 0.02);
        Assert.InRange(draws.Average(d => d * d), 0.97, 1.03);
        Assert.InRange(draws.Average(d => d * d * d * d), 2.8, 3.2);
        Assert.InRange(draws.Count(d => Math.Abs(d) < 1) / 40_000.0, 0.673, 0.693);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.25, 2_500)]
    [InlineData(1, 10_000)]
    public void NextBool_Probability_IsHowOftenItHappens(double probability, int expected)
    {
        DeterministicRandom random = DeterministicRandom.FromSeed(14);
        int happened = Enumerable.Range(0, 10_000).Count(_ => random.NextBool(probability));
        Assert.InRange(happened, expected - 200, expected + 200);
    }
}
