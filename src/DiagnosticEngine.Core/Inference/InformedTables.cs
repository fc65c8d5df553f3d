using System.Buffers;
using System.Numerics;

namespace DiagnosticEngine.Inference;

/// <summary>Draw tables of the informed groups for one value of the level: chances that look ahead to the evidence, and what that does to weights. On loan: dispose of it.</summary>
internal sealed class InformedTables : IDisposable
{
    // A message is no proof: what it all but rules out is still drawn now and then (the cut-off of Yuan and Druzdzel, 2006).
    private const float LeastMessage = 1e-4f;

    private readonly SkillGraph _graph;
    private readonly GroupEvidence _evidence;
    private readonly float[] _chance;
    private readonly int[] _place;
    private readonly Vector<float>[] _likelihood = new Vector<float>[SkillGraph.States];
    private readonly int[] _numbers;

    /// <summary>Makes room.</summary>
    public InformedTables(SkillGraph graph, GroupEvidence evidence)
    {
        _graph = graph;
        _chance = graph.ChancesAs<float>();
        _evidence = evidence;
        _place = new int[graph.GroupCount];
        _numbers = new int[DrawTable.InformedRows * SkillGraph.States * graph.Lanes];
        for (int i = 0; i < evidence.Groups.Length; i++)
        {
            _place[evidence.Groups[i]] = i;
        }

        Bytes = ArrayPool<byte>.Shared.Rent(evidence.Groups.Length * graph.Lanes * DrawTable.InformedRows * DrawTable.Row);
    }

    /// <summary>The tables.</summary>
    public byte[] Bytes { get; }

    /// <summary>Where the table of an informed group at an offset begins.</summary>
    public int At(int group, int offset) => ((_place[group] * _graph.Lanes) + offset) * DrawTable.InformedRows * DrawTable.Row;

    /// <summary>Writes the tables for a level.</summary>
    public void Fill(LevelMessages<float> messages)
    {
        ReadOnlySpan<Vector<float>> up = messages.Up;
        foreach (int g in _evidence.Groups)
        {
            for (int v = 0; v < _graph.Lanes / Vector<float>.Count; v++)
            {
                FillNumbers(g, v, messages.Level, up);
            }

            for (int j = 0; j < _graph.Grid.OffsetWeights.Length; j++)
            {
                Write(Bytes.AsSpan(At(g, j), DrawTable.InformedRows * DrawTable.Row), j, _graph.Size[g]);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => ArrayPool<byte>.Shared.Return(Bytes);

    private void FillNumbers(int g, int v, int level, ReadOnlySpan<Vector<float>> up)
    {
        int size = _graph.Size[g];
        int states = 1 << size;
        int vectors = _graph.Lanes / Vector<float>.Count;
        Vector<float> tiny = new(PropagationSpace<float>.Tiny);
        for (int x = 0; x < states; x++)
        {
            Vector<float> below = Vector<float>.One;
            foreach (int e in _evidence.Out[g])
            {
                int row = ((_evidence.Slot[e] * vectors) + v) * SkillGraph.States;
                below *= Vector.Max(up[row + _graph.Support[(e * SkillGraph.States) + x]], new Vector<float>(LeastMessage));
            }

            Keep(DrawTable.Chances + 1, x, v, DrawTable.Log(below));
            _likelihood[x] = below * (float)_evidence.Likelihood[(g * SkillGraph.States) + x];
        }

        for (int r = size - 1; r >= 0; r--)
        {
            int at = (g * SkillGraph.Width) + r;
            Vector<float> chance = new(_chance, (at * _graph.AbilityStride) + level + (v * Vector<float>.Count));
            Vector<float> leaked = chance * (float)_graph.Leak[at];
            for (int i = 0; i < states; i++)
            {
                if ((i >> r & 1) == 0)
                {
                    Vector<float> not = _likelihood[i];
                    Vector<float> secured = _likelihood[i | 1 << r];
                    bool reachable = (i & _graph.Inner[at]) == _graph.Inner[at];
                    Vector<float> without = not + (leaked * (secured - not));
                    Vector<float> with = reachable ? not + (chance * (secured - not)) : without;
                    Keep(r, i, v, DrawTable.Chance(leaked * secured / Vector.Max(without, tiny)));
                    Keep(r, i | 1 << r, v, DrawTable.Chance((reachable ? chance : leaked) * secured / Vector.Max(with, tiny)));
                    _likelihood[i] = without;
                    _likelihood[i | 1 << r] = with;
                }
            }
        }

        for (int s = 0; s < states; s++)
        {
            Keep(DrawTable.Chances, s, v, DrawTable.Log(Vector.Max(_likelihood[s], tiny)));
        }
    }

    private void Keep(int row, int place, int v, Vector<int> numbers) =>
        numbers.CopyTo(_numbers, (((row * SkillGraph.States) + place) * _graph.Lanes) + (v * Vector<int>.Count));

    private void Write(Span<byte> table, int offset, int size)
    {
        for (int row = 0; row < DrawTable.InformedRows; row++)
        {
            Span<byte> bytes = table.Slice(row * DrawTable.Row, DrawTable.Row);
            int at = (row * SkillGraph.States * _graph.Lanes) + offset;
            for (int i = 0; i < 1 << size && (row < size || row >= DrawTable.Chances); i++)
            {
                DrawTable.Write(bytes, i, _numbers[at + (i * _graph.Lanes)]);
            }
        }
    }
}
