using System.Numerics;

namespace DiagnosticEngine.Inference;

/// <summary>States of knowledge drawn from what is believed about a pupil, all equally likely: how beliefs hang together.</summary>
/// <remarks>
/// Marginal probabilities do not say what an answer about one node would tell about another; these do. 512 states leave a standard error of at most
/// 0.022 in a probability, so <see cref="KnowledgeState.Probabilities"/> are the better estimate of those. Immutable and safe to share between threads.
/// </remarks>
public sealed class KnowledgeSample
{
    private const int WordBits = 64;

    private readonly ulong[] _bits;
    private readonly int _words;

    /// <summary>Makes a sample.</summary>
    /// <param name="nodes">How many nodes there are.</param>
    /// <param name="count">How many states; a multiple of 64.</param>
    /// <param name="bits">For each node one bit for each state, 1 when it is secured there.</param>
    /// <exception cref="ArgumentException">The count is no multiple of 64, or the bits are not as many as nodes and states ask for.</exception>
    public KnowledgeSample(int nodes, int count, ReadOnlySpan<ulong> bits)
        : this(bits.ToArray(), nodes, count)
    {
    }

    private KnowledgeSample(ulong[] bits, int nodes, int count)
    {
        _words = count / WordBits;
        if (count <= 0 || count % WordBits != 0 || bits.Length != nodes * _words)
        {
            throw new ArgumentException("A sample needs one bit for each node and state, and a multiple of 64 states.", nameof(bits));
        }

        Nodes = nodes;
        Count = count;
        _bits = bits;
    }

    /// <summary>How many nodes there are.</summary>
    public int Nodes { get; }

    /// <summary>How many states there are.</summary>
    public int Count { get; }

    /// <summary>Takes over an array that its maker lets go of.</summary>
    internal static KnowledgeSample Over(int nodes, int count, ulong[] bits) => new(bits, nodes, count);

    /// <summary>Whether a node is secured in a state.</summary>
    public bool IsSecured(int node, int state) => (_bits[(node * _words) + (state / WordBits)] >> (state % WordBits) & 1) == 1;

    /// <summary>The bits of a node, one for each state.</summary>
    public ReadOnlySpan<ulong> Of(int node) => _bits.AsSpan(node * _words, _words);

    /// <summary>Marks the states in which all of some nodes are secured.</summary>
    internal void MarkAll(ReadOnlySpan<int> nodes, Span<ulong> row)
    {
        row.Fill(ulong.MaxValue);
        Narrow(nodes, row);
    }

    /// <summary>Marks the states in which one node is missing while all that it needs are secured.</summary>
    internal void MarkReady(int node, ReadOnlySpan<int> needs, Span<ulong> row)
    {
        ReadOnlySpan<ulong> own = Of(node);
        for (int w = 0; w < row.Length; w++)
        {
            row[w] = ~own[w];
        }

        Narrow(needs, row);
    }

    /// <summary>In how many states two rows of bits are both 1.</summary>
    /// <exception cref="ArgumentException">The rows differ in length.</exception>
    public static int CountBoth(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right)
    {
        if (left.Length != right.Length)
        {
            throw new ArgumentException("Both rows must belong to one sample.", nameof(right));
        }

        int count = 0;
        for (int i = 0; i < left.Length; i++)
        {
            count += BitOperations.PopCount(left[i] & right[i]);
        }

        return count;
    }

    private void Narrow(ReadOnlySpan<int> nodes, Span<ulong> row)
    {
        foreach (int node in nodes)
        {
            ReadOnlySpan<ulong> other = Of(node);
            for (int w = 0; w < row.Length; w++)
            {
                row[w] &= other[w];
            }
        }
    }
}
