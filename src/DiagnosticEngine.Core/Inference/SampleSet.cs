using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace DiagnosticEngine.Inference;

/// <summary>Samples of all nodes, one bit each, with weights. Its arrays are on loan: dispose of it.</summary>
internal sealed class SampleSet : IDisposable
{
    /// <summary>Samples that are drawn together.</summary>
    public const int Block = 32;

    private const int WeightBits = 12;

    // Rows of a power of two bytes would share a few sets of the processor's cache.
    private const int Padding = 16;

    private readonly int _blocks;
    private readonly int _stride;
    private readonly uint[] _bits;
    private readonly double[] _logWeights;
    private int[] _weights = [];

    /// <summary>Borrows the arrays.</summary>
    public SampleSet(int nodes, int blocks)
    {
        _blocks = blocks;
        _stride = blocks + Padding;
        _bits = ArrayPool<uint>.Shared.Rent(nodes * _stride);
        _logWeights = ArrayPool<double>.Shared.Rent(blocks * Block);
    }

    /// <summary>How many samples the weights are worth (Kish, 1965); set by <see cref="Marginals"/>.</summary>
    public double EffectiveSize { get; private set; }

    /// <summary>Bits of a node in a block.</summary>
    public ref uint Bits(int node, int block) => ref _bits[(node * _stride) + block];

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
        uint[] slices = new uint[WeightBits * _blocks];
        _weights = new int[logs.Length];
        double total = 0;
        double squares = 0;
        for (int i = 0; i < logs.Length; i++)
        {
            int weight = (int)((Math.Exp(logs[i] - largest) * ((1 << WeightBits) - 1)) + 0.5);
            _weights[i] = weight;
            total += weight;
            squares += (double)weight * weight;
            for (int b = 0; b < WeightBits; b++)
            {
                slices[(b * _blocks) + (i / Block)] |= (uint)(weight >> b & 1) << (i % Block);
            }
        }

        EffectiveSize = total * total / squares;
        double[] marginals = new double[nodes];
        for (int n = 0; n < nodes; n++)
        {
            marginals[n] = Sum(_bits.AsSpan(n * _stride, _blocks), slices) / total;
        }

        return marginals;
    }

    /// <summary>Copies states, each as often as its weight asks for, evenly spread (systematic resampling; Kitagawa, 1996).</summary>
    /// <param name="states">For each node a row of 64 states a word.</param>
    /// <param name="words">Words of a row.</param>
    /// <param name="from">Where in the rows the copies begin.</param>
    /// <param name="count">How many.</param>
    public void CopyStates(Span<ulong> states, int words, int from, int count)
    {
        (uint[] once, List<int> again) = Choose(count);
        int nodes = states.Length / words;
        for (int n = 0; n < nodes; n++)
        {
            ReadOnlySpan<uint> bits = _bits.AsSpan(n * _stride, _blocks);
            Span<ulong> row = states.Slice(n * words, words);
            int at = from;
            for (int block = 0; block < bits.Length; block++)
            {
                if (once[block] != 0)
                {
                    at = Append(row, at, Gather(bits[block], once[block]), BitOperations.PopCount(once[block]));
                }
            }

            foreach (int i in again)
            {
                at = Append(row, at, bits[i / Block] >> (i % Block) & 1, 1);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<uint>.Shared.Return(_bits);
        ArrayPool<double>.Shared.Return(_logWeights);
    }

    // Which samples are chosen, as bits of each block, and those that are chosen again.
    private (uint[] Once, List<int> Again) Choose(int count)
    {
        long total = _weights.Sum(w => (long)w);
        uint[] once = new uint[_blocks];
        List<int> again = [];
        int i = 0;
        long reached = _weights[0];
        for (int c = 0; c < count; c++)
        {
            long mark = ((2L * c) + 1) * total / (2 * count);
            while (reached <= mark)
            {
                reached += _weights[++i];
            }

            uint bit = 1u << (i % Block);
            if ((once[i / Block] & bit) == 0)
            {
                once[i / Block] |= bit;
            }
            else
            {
                again.Add(i);
            }
        }

        return (once, again);
    }

    private static int Append(Span<ulong> row, int at, uint bits, int count)
    {
        row[at >> 6] |= (ulong)bits << at;
        if ((at & 63) + count > 64)
        {
            row[(at >> 6) + 1] |= (ulong)bits >> (64 - (at & 63));
        }

        return at + count;
    }

    // The bits under a mask, moved together.
    private static uint Gather(uint bits, uint mask)
    {
        if (Bmi2.IsSupported)
        {
            return Bmi2.ParallelBitExtract(bits, mask);
        }

        uint gathered = 0;
        for (int i = 0; mask != 0; i++)
        {
            gathered |= (bits >> BitOperations.TrailingZeroCount(mask) & 1) << i;
            mask &= mask - 1;
        }

        return gathered;
    }

    private static double Sum(ReadOnlySpan<uint> bits, ReadOnlySpan<uint> slices)
    {
        ReadOnlySpan<ulong> words = MemoryMarshal.Cast<uint, ulong>(bits);
        long sum = 0;
        for (int b = 0; b < WeightBits; b++)
        {
            ReadOnlySpan<ulong> slice = MemoryMarshal.Cast<uint, ulong>(slices.Slice(b * bits.Length, bits.Length));
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
