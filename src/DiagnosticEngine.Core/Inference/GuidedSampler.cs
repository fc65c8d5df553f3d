using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace DiagnosticEngine.Inference;

/// <summary>Draws samples of all nodes, parents first, with chances that look ahead to the evidence, two rows of 16 at a time.</summary>
/// <remarks>
/// Evidence pre-propagation importance sampling (Yuan and Druzdzel, 2003): the messages of belief propagation guide the draws, weights make good what they get
/// wrong. The random numbers are the same each time, so the same evidence gives the same samples.
/// </remarks>
internal sealed class GuidedSampler
{
    private readonly SkillGraph _graph;
    private readonly PriorTables _prior;
    private readonly GroupEvidence _evidence;
    private readonly InformedTables _informed;
    private readonly SampleSet _samples;
    private readonly Vector256<byte>[] _states;
    private VectorRandom _random;

    /// <summary>Makes a sampler.</summary>
    public GuidedSampler(SkillGraph graph, PriorTables prior, GroupEvidence evidence, InformedTables informed, SampleSet samples, VectorRandom random)
    {
        _graph = graph;
        _prior = prior;
        _evidence = evidence;
        _informed = informed;
        _samples = samples;
        _states = new Vector256<byte>[graph.GroupCount];
        _random = random;
    }

    /// <summary>The random numbers that are left.</summary>
    public VectorRandom Random => _random;

    /// <summary>Draws one block.</summary>
    /// <param name="block">Its number; blocks must be drawn in order.</param>
    /// <param name="level">Position of the level in the grid; the informed tables are for this one.</param>
    /// <param name="first">Position of each strand's offset, for the first row of samples.</param>
    /// <param name="second">The same for the second row.</param>
    /// <param name="firstLog">Logarithm of the weight that all samples of the first row start with.</param>
    /// <param name="secondLog">The same for the second row.</param>
    public void Draw(int block, int level, ReadOnlySpan<byte> first, ReadOnlySpan<byte> second, double firstLog, double secondLog)
    {
        VectorRandom random = _random;
        ref byte supports = ref MemoryMarshal.GetArrayDataReference(_prior.Supports);
        ref byte priorTables = ref MemoryMarshal.GetArrayDataReference(_prior.Chances);
        ref byte informedTables = ref MemoryMarshal.GetArrayDataReference(_informed.Bytes);
        ref Vector256<byte> states = ref MemoryMarshal.GetArrayDataReference(_states);
        ReadOnlySpan<int> sizes = _graph.Size;
        ReadOnlySpan<int> strands = _graph.Strand;
        ReadOnlySpan<int> inStart = _graph.InStart;
        ReadOnlySpan<int> parents = _graph.Parent;
        ReadOnlySpan<int> nodes = _graph.NodeAt;
        ReadOnlySpan<bool> isInformed = _evidence.IsInformed;
        Vector256<int> sum0 = default;
        Vector256<int> sum1 = default;
        Vector256<int> sum2 = default;
        Vector256<int> sum3 = default;
        int e = 0;
        for (int g = 0; g < sizes.Length; g++)
        {
            int size = sizes[g];
            Vector256<byte> support = Vector256.Create((byte)((1 << size) - 1));
            for (int end = inStart[g + 1]; e < end; e++)
            {
                Vector128<byte> row = Vector128.LoadUnsafe(ref supports, (nuint)(e * DrawTable.Row));
                support &= LookUp(Vector256.Create(row, row), Unsafe.Add(ref states, parents[e]));
            }

            int strand = strands[g];
            bool informed = isInformed[g];
            ref byte table = ref informed ? ref informedTables : ref priorTables;
            nuint at1 = (nuint)(informed ? _informed.At(g, first[strand]) : _prior.At(g, level + first[strand]));
            nuint at2 = (nuint)(informed ? _informed.At(g, second[strand]) : _prior.At(g, level + second[strand]));
            Vector256<byte> state = support;
            for (int r = 0; r < size; r++)
            {
                Vector256<byte> secured = IsBelow(ref random, Rows(ref table, at1, at2, r), state);
                Vector256<byte> bit = Vector256.Create((byte)(1 << r));
                state = Vector256.ConditionalSelect(secured, state | bit, Vector256.AndNot(state, bit));
                int node = nodes[(g * SkillGraph.Width) + r];
                if (node >= 0)
                {
                    _samples.Bits(node, block) = secured.ExtractMostSignificantBits();
                }
            }

            Unsafe.Add(ref states, g) = state;
            if (informed)
            {
                (Vector256<short> low, Vector256<short> high) = Steps(Rows(ref table, at1, at2, DrawTable.Chances), support);
                (Vector256<short> ahead0, Vector256<short> ahead1) = Steps(Rows(ref table, at1, at2, DrawTable.Chances + 1), state);
                sum0 += Vector256.WidenLower(low) - Vector256.WidenLower(ahead0);
                sum1 += Vector256.WidenUpper(low) - Vector256.WidenUpper(ahead0);
                sum2 += Vector256.WidenLower(high) - Vector256.WidenLower(ahead1);
                sum3 += Vector256.WidenUpper(high) - Vector256.WidenUpper(ahead1);
            }
        }

        _random = random;
        Span<double> weights = _samples.LogWeights(block);
        for (int i = 0; i < Vector256<int>.Count; i++)
        {
            weights[i] = firstLog + (sum0[i] / DrawTable.StepsPerNat);
            weights[i + 8] = firstLog + (sum1[i] / DrawTable.StepsPerNat);
            weights[i + 16] = secondLog + (sum2[i] / DrawTable.StepsPerNat);
            weights[i + 24] = secondLog + (sum3[i] / DrawTable.StepsPerNat);
        }
    }

    // The same row of the tables of both rows of samples.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Rows(ref byte table, nuint at1, nuint at2, int row) => Vector256.Create(
        Vector128.LoadUnsafe(ref table, at1 + (nuint)(row * DrawTable.Row)), Vector128.LoadUnsafe(ref table, at2 + (nuint)(row * DrawTable.Row)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> LookUp(Vector256<byte> table, Vector256<byte> state) => Avx2.IsSupported
        ? Avx2.Shuffle(table, state)
        : Vector256.Create(Vector128.Shuffle(table.GetLower(), state.GetLower()), Vector128.Shuffle(table.GetUpper(), state.GetUpper()));

    // Whether the 16-bit draw of each sample lies below the number at its state; a draw is never 65,535.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> IsBelow(ref VectorRandom random, Vector256<byte> table, Vector256<byte> state)
    {
        Vector256<byte> high = LookUp(table, state);
        Vector256<byte> low = LookUp(table, state | Vector256.Create((byte)SkillGraph.States));
        Vector256<byte> drawHigh = random.Next();
        Vector256<byte> drawLow = Vector256.Min(random.Next(), Vector256.Create((byte)254));
        return Vector256.LessThan(drawHigh, high) | (Vector256.Equals(drawHigh, high) & Vector256.LessThan(drawLow, low));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector256<short> First, Vector256<short> Second) Steps(Vector256<byte> table, Vector256<byte> state)
    {
        (Vector256<ushort> high0, Vector256<ushort> high1) = Vector256.Widen(LookUp(table, state));
        (Vector256<ushort> low0, Vector256<ushort> low1) = Vector256.Widen(LookUp(table, state | Vector256.Create((byte)SkillGraph.States)));
        return (((high0 << 8) | low0).AsInt16(), ((high1 << 8) | low1).AsInt16());
    }
}
