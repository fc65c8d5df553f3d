using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace DiagnosticEngine.Inference;

/// <summary>Draws samples of all nodes, parents first, with chances that look ahead to the evidence, 16 at a time.</summary>
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
    private readonly Vector128<byte>[] _states;
    private VectorRandom _random;

    /// <summary>Makes a sampler.</summary>
    public GuidedSampler(SkillGraph graph, PriorTables prior, GroupEvidence evidence, InformedTables informed, SampleSet samples, VectorRandom random)
    {
        _graph = graph;
        _prior = prior;
        _evidence = evidence;
        _informed = informed;
        _samples = samples;
        _states = new Vector128<byte>[graph.GroupCount];
        _random = random;
    }

    /// <summary>The random numbers that are left.</summary>
    public VectorRandom Random => _random;

    /// <summary>Draws one block.</summary>
    /// <param name="block">Its number; blocks must be drawn in order.</param>
    /// <param name="level">Position of the level in the grid; the informed tables are for this one.</param>
    /// <param name="offsets">Position of each strand's offset.</param>
    /// <param name="logWeight">Logarithm of the weight that all samples of the block start with.</param>
    public void Draw(int block, int level, ReadOnlySpan<byte> offsets, double logWeight)
    {
        VectorRandom random = _random;
        ref byte supports = ref MemoryMarshal.GetArrayDataReference(_prior.Supports);
        Vector128<int> sum0 = default;
        Vector128<int> sum1 = default;
        Vector128<int> sum2 = default;
        Vector128<int> sum3 = default;
        for (int g = 0; g < _states.Length; g++)
        {
            int size = _graph.Size[g];
            Vector128<byte> support = Vector128.Create((byte)((1 << size) - 1));
            for (int e = _graph.InStart[g]; e < _graph.InStart[g + 1]; e++)
            {
                support &= Vector128.Shuffle(Vector128.LoadUnsafe(ref supports, (nuint)(e * DrawTable.Row)), _states[_graph.Parent[e]]);
            }

            int offset = offsets[_graph.Strand[g]];
            bool informed = _evidence.IsInformed[g];
            ref byte table = ref informed
                ? ref _informed.Bytes[_informed.At(g, offset)]
                : ref _prior.Chances[_prior.At(g, level + offset)];
            Vector128<byte> state = support;
            for (int r = 0; r < size; r++)
            {
                Vector256<byte> draw = random.Next();
                Vector128<byte> secured = IsBelow(draw, Vector128.LoadUnsafe(ref table, (nuint)(r * DrawTable.Row)), state);
                Vector128<byte> bit = Vector128.Create((byte)(1 << r));
                state = Vector128.ConditionalSelect(secured, state | bit, Vector128.AndNot(state, bit));
                int node = _graph.NodeAt[(g * SkillGraph.Width) + r];
                if (node >= 0)
                {
                    _samples.Bits(node, block) = (ushort)secured.ExtractMostSignificantBits();
                }
            }

            _states[g] = state;
            if (informed)
            {
                (Vector128<short> low, Vector128<short> high) = Steps(Vector128.LoadUnsafe(ref table, DrawTable.Chances * DrawTable.Row), support);
                (Vector128<short> ahead0, Vector128<short> ahead1) = Steps(Vector128.LoadUnsafe(ref table, (DrawTable.Chances + 1) * DrawTable.Row), state);
                sum0 += Vector128.WidenLower(low) - Vector128.WidenLower(ahead0);
                sum1 += Vector128.WidenUpper(low) - Vector128.WidenUpper(ahead0);
                sum2 += Vector128.WidenLower(high) - Vector128.WidenLower(ahead1);
                sum3 += Vector128.WidenUpper(high) - Vector128.WidenUpper(ahead1);
            }
        }

        _random = random;
        Span<double> weights = _samples.LogWeights(block);
        for (int i = 0; i < 4; i++)
        {
            weights[i] = logWeight + (sum0[i] / DrawTable.StepsPerNat);
            weights[i + 4] = logWeight + (sum1[i] / DrawTable.StepsPerNat);
            weights[i + 8] = logWeight + (sum2[i] / DrawTable.StepsPerNat);
            weights[i + 12] = logWeight + (sum3[i] / DrawTable.StepsPerNat);
        }
    }

    // Whether the 16-bit draw of each sample lies below the number at its state; a draw is never 65,535.
    private static Vector128<byte> IsBelow(Vector256<byte> draw, Vector128<byte> table, Vector128<byte> state)
    {
        Vector128<byte> high = Vector128.Shuffle(table, state);
        Vector128<byte> low = Vector128.Shuffle(table, state | Vector128.Create((byte)SkillGraph.States));
        Vector128<byte> drawHigh = draw.GetLower();
        Vector128<byte> drawLow = Vector128.Min(draw.GetUpper(), Vector128.Create((byte)254));
        return Vector128.LessThan(drawHigh, high) | (Vector128.Equals(drawHigh, high) & Vector128.LessThan(drawLow, low));
    }

    private static (Vector128<short> Low, Vector128<short> High) Steps(Vector128<byte> table, Vector128<byte> state)
    {
        (Vector128<ushort> high0, Vector128<ushort> high1) = Vector128.Widen(Vector128.Shuffle(table, state));
        (Vector128<ushort> low0, Vector128<ushort> low1) = Vector128.Widen(Vector128.Shuffle(table, state | Vector128.Create((byte)SkillGraph.States)));
        return (((high0 << 8) | low0).AsInt16(), ((high1 << 8) | low1).AsInt16());
    }
}
