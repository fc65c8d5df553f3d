using DiagnosticEngine.Inference;

namespace DiagnosticEngine.Core.Tests.Inference;

public sealed class SampleSetTests
{
    private const int Nodes = 3;

    // Weights are kept to 12 bits: a share may be off by the rounding of all of them.
    [Fact]
    public void Marginals_AnyWeights_AreWeightedShares() => Law.ForAll(50, random =>
    {
        int blocks = 2 * (1 + (int)random.NextBelow(6));
        using SampleSet set = Draw(random, blocks, out bool[,] bits, out double[] logs);
        double[] weights = [.. logs.Select(l => Math.Exp(l - logs.Max()))];
        double total = weights.Sum();
        double[] marginals = set.Marginals(Nodes)!;
        for (int n = 0; n < Nodes; n++)
        {
            double expected = weights.Where((_, i) => bits[n, i]).Sum() / total;
            Assert.Equal(expected, marginals[n], weights.Length * 0.5 / 4095 / total);
        }

        Assert.InRange(set.EffectiveSize, 1, weights.Length);
        Assert.InRange(set.EffectiveSize / (total * total / weights.Sum(w => w * w)), 0.98, 1.02);
    });

    [Fact]
    public void CopyStates_AnyWeights_CopiesEachAsOftenAsItsWeightAsksRoundedUpOrDown() => Law.ForAll(50, random =>
    {
        const int Count = 128;
        using SampleSet set = new(10, 2);
        double[] logs = [.. Enumerable.Range(0, 64).Select(_ => 3 * random.NextGaussian())];
        logs.AsSpan(0, 32).CopyTo(set.LogWeights(0));
        logs.AsSpan(32).CopyTo(set.LogWeights(1));
        for (int n = 0; n < 10; n++)
        {
            // Each sample carries its own number in its bits.
            set.Bits(n, 0) = Row(n, 0);
            set.Bits(n, 1) = Row(n, 1);
        }

        set.Marginals(10);
        ulong[] states = new ulong[10 * 2];
        set.CopyStates(states, 2, 0, Count);
        int[] copies = new int[64];
        for (int s = 0; s < Count; s++)
        {
            copies[Enumerable.Range(0, 10).Sum(n => (int)(states[(n * 2) + (s / 64)] >> (s % 64) & 1) << n)]++;
        }

        double[] weights = [.. logs.Select(l => Math.Round(Math.Exp(l - logs.Max()) * 4095))];
        for (int i = 0; i < copies.Length; i++)
        {
            double due = weights[i] / weights.Sum() * Count;
            Assert.True(Math.Abs(copies[i] - due) < 1 + 1e-9, $"sample {i}: {copies[i]} copies of {due:R}");
        }
    });

    [Fact]
    public void CopyStates_FromAPlace_LeavesTheStatesBeforeIt()
    {
        using SampleSet set = new(1, 2);
        set.LogWeights(0).Clear();
        set.LogWeights(1).Clear();
        set.Bits(0, 0) = set.Bits(0, 1) = uint.MaxValue;
        set.Marginals(1);
        ulong[] states = new ulong[2];
        set.CopyStates(states, 2, 60, 10);
        Assert.Equal([0xF000000000000000UL, 0x3FUL], states);
        set.CopyStates(states, 2, 0, 0);
        Assert.Equal([0xF000000000000000UL, 0x3FUL], states);
    }

    [Fact]
    public void Marginals_NoWeightAtAll_IsNull()
    {
        using SampleSet set = new(1, 2);
        set.LogWeights(0).Fill(double.NegativeInfinity);
        set.LogWeights(1).Fill(double.NegativeInfinity);
        Assert.Null(set.Marginals(1));
    }

    private static uint Row(int node, int block)
    {
        uint row = 0;
        for (int i = 0; i < 32; i++)
        {
            row |= (uint)(((32 * block) + i) >> node & 1) << i;
        }

        return row;
    }

    private static SampleSet Draw(DiagnosticEngine.Numerics.DeterministicRandom random, int blocks, out bool[,] bits, out double[] logs)
    {
        SampleSet set = new(Nodes, blocks);
        bits = new bool[Nodes, 32 * blocks];
        logs = new double[32 * blocks];
        for (int i = 0; i < logs.Length; i++)
        {
            logs[i] = 1000 + random.NextGaussian();
            set.LogWeights(i / 32)[i % 32] = logs[i];
            for (int n = 0; n < Nodes; n++)
            {
                bits[n, i] = random.NextBool(0.3);
            }
        }

        for (int n = 0; n < Nodes; n++)
        {
            for (int b = 0; b < blocks; b++)
            {
                uint row = 0;
                for (int i = 0; i < 32; i++)
                {
                    row |= bits[n, (32 * b) + i] ? 1u << i : 0;
                }

                set.Bits(n, b) = row;
            }
        }

        return set;
    }
}
