using System.Numerics;

namespace DiagnosticEngine.Inference;

/// <summary>Draw tables of the informed groups for one value of the level: chances that look ahead to the evidence, and what that does to weights.</summary>
internal sealed class InformedTables
{
    // A message is no proof: what it all but rules out is still drawn now and then (the cut-off of Yuan and Druzdzel, 2006).
    private const double LeastMessage = 1e-4;

    private readonly SkillGraph _graph;
    private readonly GroupEvidence _evidence;
    private readonly int[] _place;
    private readonly Vector<double>[] _likelihood = new Vector<double>[SkillGraph.States];
    private readonly ulong[] _numbers;

    /// <summary>Makes room.</summary>
    public InformedTables(SkillGraph graph, GroupEvidence evidence)
    {
        _graph = graph;
        _evidence = evidence;
        _place = new int[graph.GroupCount];
        _numbers = new ulong[DrawTable.InformedRows * SkillGraph.States * graph.Lanes];
        for (int i = 0; i < evidence.Groups.Length; i++)
        {
            _place[evidence.Groups[i]] = i;
        }

        Bytes = new byte[evidence.Groups.Length * graph.Lanes * DrawTable.InformedRows * DrawTable.Row];
    }

    /// <summary>The tables.</summary>
    public byte[] Bytes { get; }

    /// <summary>Where the table of an informed group at an offset begins.</summary>
    public int At(int group, int offset) => ((_place[group] * _graph.Lanes) + offset) * DrawTable.InformedRows * DrawTable.Row;

    /// <summary>Writes the tables for a level.</summary>
    public void Fill(LevelMessages messages)
    {
        ReadOnlySpan<Vector<double>> up = messages.Up;
        foreach (int g in _evidence.Groups)
        {
            for (int v = 0; v < _graph.Lanes / Vector<double>.Count; v++)
            {
                FillNumbers(g, v, messages.Level, up);
            }

            for (int j = 0; j < _graph.Grid.OffsetWeights.Length; j++)
            {
                Write(Bytes.AsSpan(At(g, j), DrawTable.InformedRows * DrawTable.Row), j, _graph.Size[g]);
            }
        }
    }

    private void FillNumbers(int g, int v, int level, ReadOnlySpan<Vector<double>> up)
    {
        int size = _graph.Size[g];
        int states = 1 << size;
        int vectors = _graph.Lanes / Vector<double>.Count;
        Vector<double> tiny = new(PropagationSpace.Tiny);
        for (int x = 0; x < states; x++)
        {
            Vector<double> below = Vector<double>.One;
            foreach (int e in _evidence.Out[g])
            {
                int row = ((_evidence.Slot[e] * vectors) + v) * SkillGraph.States;
                below *= Vector.Max(up[row + _graph.Support[(e * SkillGraph.States) + x]], new Vector<double>(LeastMessage));
            }

            Keep(DrawTable.Chances + 1, x, v, DrawTable.Log(Vector.Log(below)));
            _likelihood[x] = below * _evidence.Likelihood[(g * SkillGraph.States) + x];
        }

        for (int r = size - 1; r >= 0; r--)
        {
            int at = (g * SkillGraph.Width) + r;
            Vector<double> chance = new(_graph.Chance, (at * _graph.AbilityStride) + level + (v * Vector<double>.Count));
            Vector<double> leaked = chance * _graph.Leak[at];
            for (int i = 0; i < states; i++)
            {
                if ((i >> r & 1) == 0)
                {
                    Vector<double> not = _likelihood[i];
                    Vector<double> secured = _likelihood[i | 1 << r];
                    bool reachable = (i & _graph.Inner[at]) == _graph.Inner[at];
                    Vector<double> without = not + (leaked * (secured - not));
                    Vector<double> with = reachable ? not + (chance * (secured - not)) : without;
                    Keep(r, i, v, DrawTable.Chance(leaked * secured / Vector.Max(without, tiny)));
                    Keep(r, i | 1 << r, v, DrawTable.Chance((reachable ? chance : leaked) * secured / Vector.Max(with, tiny)));
                    _likelihood[i] = without;
                    _likelihood[i | 1 << r] = with;
                }
            }
        }

        for (int s = 0; s < states; s++)
        {
            Keep(DrawTable.Chances, s, v, DrawTable.Log(Vector.Log(Vector.Max(_likelihood[s], tiny))));
        }
    }

    private void Keep(int row, int place, int v, Vector<ulong> numbers) =>
        numbers.CopyTo(_numbers, (((row * SkillGraph.States) + place) * _graph.Lanes) + (v * Vector<ulong>.Count));

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
