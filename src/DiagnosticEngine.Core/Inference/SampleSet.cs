using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;

namespace DiagnosticEngine.Inference;

/// <summary>Samples of all nodes, one bit each, with weights. Its arrays are on loan: dispose of it.</summary>
internal sealed class SampleSet : IDisposable
{
    /// <summary>Samples that are drawn together.</summary>
    public const int Block = 16;

    private const int WeightBits = 12;

    private readonly int _blocks;
    private readonly ushort[] _bits;
    private readonly double[] _logWeights;

    /// <summary>Borrows the arrays.</summary>
    public SampleSet(int nodes, int blocks)
    {
        _blocks = blocks;
        _bits = ArrayPool<ushort>.Shared.Rent(nodes * blocks);
        _logWeights = ArrayPool<double>.Shared.Rent(blocks * Block);
    }

    /// <summary>How many samples the weights are worth (Kish, 1965); set by <see cref="Marginals"/>.</summary>
    public double EffectiveSize { get; private set; }

    /// <summary>Bits of a node in a block.</summary>
    public ref ushort Bits(int node, int block) => ref _bits[(node * _blocks) + block];

    /// <summary>Logarithms of the weights of a block, to be filled.</summary>
    public Span<double> LogWeights(int block) => _logWeights.AsSpan(block * Block, Block);

    /// <summary>Weighted share of the samples in which each node is secured.</summary>
    /// <returns>Null when every weight is zero.</returns>
    public double[]? Marginals(int nodes)
    {
        ReadOnlySpan<double> logs = _logWeights.AsSpan(0, _blocks * Block);
        double largest = double.NegativeInfinity;
        foreach (double log in logs)
        {
            largest = Math.Max(largest, log);
        }

        if (!double.IsFinite(largest))
        {
            return null;
        }

        // Weights in fixed point, sliced into bits, so that a weighted sum is a few bit counts.
        ushort[] slices = new ushort[WeightBits * _blocks];
        double total = 0;
        double squares = 0;
        for (int i = 0; i < logs.Length; i++)
        {
            int weight = (int)((Math.Exp(logs[i] - largest) * ((1 << WeightBits) - 1)) + 0.5);
            total += weight;
            squares += (double)weight * weight;
            for (int b = 0; b < WeightBits; b++)
            {
                slices[(b * _blocks) + (i / Block)] |= (ushort)((weight >> b & 1) << (i % Block));
            }
        }

        EffectiveSize = total * total / squares;
        double[] marginals = new double[nodes];
        for (int n = 0; n < nodes; n++)
        {
            marginals[n] = Sum(_bits.AsSpan(n * _blocks, _blocks), slices) / total;
        }

        return marginals;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<ushort>.Shared.Return(_bits);
        ArrayPool<double>.Shared.Return(_logWeights);
    }

    private static double Sum(ReadOnlySpan<ushort> bits, ReadOnlySpan<ushort> slices)
    {
        ReadOnlySpan<ulong> words = MemoryMarshal.Cast<ushort, ulong>(bits);
        long sum = 0;
        for (int b = 0; b < WeightBits; b++)
        {
            ReadOnlySpan<ulong> slice = MemoryMarshal.Cast<ushort, ulong>(slices.Slice(b * bits.Length, bits.Length));
            int count = 0;
            for (int w = 0; w < words.Length; w++)
            {
                count += BitOperations.PopCount(words[w] & slice[w]);
            }

            sum += (long)count << b;
        }

        return sum;
    }
}
