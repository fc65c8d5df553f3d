using System.Numerics;
using System.Runtime.InteropServices;

namespace DiagnosticEngine.Inference;

/// <summary>Sends probabilities from parents to children, and finds what the evidence says about offsets and level.</summary>
internal sealed class DownwardPass
{
    private const double Huge = 1e60;

    private readonly PropagationSpace _space;
    private readonly SkillGraph _graph;
    private readonly double[] _evidenceOf;
    private readonly double[] _scaleOf;
    private readonly Vector<double>[] _state = new Vector<double>[SkillGraph.States];
    private readonly Vector<double>[] _message = new Vector<double>[SkillGraph.States];
    private readonly Vector<double>[] _product = new Vector<double>[SkillGraph.States];

    /// <summary>Makes the pass.</summary>
    public DownwardPass(PropagationSpace space)
    {
        _space = space;
        _graph = space.Graph;
        _evidenceOf = new double[_graph.Model.StrandIds.Count * _graph.Lanes];
        _scaleOf = new double[_graph.Model.StrandIds.Count];
        Beliefs = new double[_graph.GroupCount * SkillGraph.Width * _graph.Lanes];
    }

    /// <summary>For each ((group × 3 + bit) × lanes + offset) the probability of the node, as the last run left it.</summary>
    public double[] Beliefs { get; }

    /// <summary>Renews all messages to children, parents first.</summary>
    public void Run(LevelMessages messages)
    {
        ReadOnlySpan<Vector<double>> offsets = MemoryMarshal.Cast<double, Vector<double>>(messages.Offsets.AsSpan());
        Span<Vector<double>> evidenceOf = MemoryMarshal.Cast<double, Vector<double>>(_evidenceOf.AsSpan());
        Array.Fill(_evidenceOf, 1);
        Array.Clear(_scaleOf);
        messages.LogEvidence = 0;
        foreach (int g in _space.Evidence.Groups)
        {
            int strand = _graph.Strand[g];
            for (int v = 0; v < _space.Vectors; v++)
            {
                GrowGroup(g, v, messages);
                MultiplyBelow(g, v, messages.Up);
                Vector<double> total = ReadBeliefs(g, v);
                evidenceOf[(strand * _space.Vectors) + v] *= Send(g, v, messages, offsets[(strand * _space.Vectors) + v], total);
            }

            Rescale(strand);
            for (int a = 0; a < _space.Evidence.Out[g].Length; a++)
            {
                int e = _space.Evidence.Out[g][a];
                if (_graph.IsCross[e])
                {
                    _space.SpreadAverage(messages.Down, e, a, byLargest: false);
                    messages.LogEvidence -= Math.Log(Joint(messages, e));
                }
            }
        }

        WeighOffsets(messages);
    }

    // Leaves the probability of the state from above times the likelihood of what was observed about the group itself.
    private void GrowGroup(int g, int v, LevelMessages messages)
    {
        int states = 1 << _graph.Size[g];
        ReadOnlySpan<Vector<double>> down = messages.Down;
        Array.Fill(_state, Vector<double>.One);
        for (int e = _graph.InStart[g]; e < _graph.InStart[g + 1]; e++)
        {
            down.Slice(_space.Row(e, v), SkillGraph.States).CopyTo(_message);
            StateTransforms.SumSupersets(_message, states);
            for (int t = 0; t < states; t++)
            {
                _state[t] *= _message[t];
            }
        }

        StateTransforms.DifferSupersets(_state, states);
        for (int t = 0; t < states; t++)
        {
            _state[t] = Vector.Max(_state[t], Vector<double>.Zero);
        }

        for (int r = 0; r < _graph.Size[g]; r++)
        {
            Vector<double> chance = _space.Chance(g, r, v, messages.Level);
            int at = (g * SkillGraph.Width) + r;
            StateTransforms.Grow(_state, states, 1 << r, _graph.Inner[at], chance, chance * _graph.Leak[at]);
        }

        for (int x = 0; x < states; x++)
        {
            _state[x] *= _space.Evidence.Likelihood[(g * SkillGraph.States) + x];
        }
    }

    // Leaves the product of all messages from below, and for each child that of the children before it.
    private void MultiplyBelow(int g, int v, ReadOnlySpan<Vector<double>> up)
    {
        int states = 1 << _graph.Size[g];
        int[] edges = _space.Evidence.Out[g];
        Array.Fill(_product, Vector<double>.One);
        for (int a = 0; a < edges.Length; a++)
        {
            Span<Vector<double>> before = _space.Before.AsSpan(a * SkillGraph.States, SkillGraph.States);
            Span<Vector<double>> own = _space.Tables.AsSpan(a * SkillGraph.States, SkillGraph.States);
            ReadOnlySpan<Vector<double>> row = up.Slice(_space.Row(edges[a], v), SkillGraph.States);
            ReadOnlySpan<byte> support = _graph.Support.AsSpan(edges[a] * SkillGraph.States, SkillGraph.States);
            for (int x = 0; x < states; x++)
            {
                before[x] = _product[x];
                own[x] = row[support[x]];
                _product[x] *= own[x];
            }
        }
    }

    private Vector<double> ReadBeliefs(int g, int v)
    {
        Vector<double> total = new(PropagationSpace.Tiny);
        Span<Vector<double>> secured = [Vector<double>.Zero, Vector<double>.Zero, Vector<double>.Zero];
        for (int x = 0; x < 1 << _graph.Size[g]; x++)
        {
            Vector<double> weight = _state[x] * _product[x];
            total += weight;
            for (int r = 0; r < SkillGraph.Width; r++)
            {
                secured[r] += (x >> r & 1) == 1 ? weight : Vector<double>.Zero;
            }
        }

        Span<Vector<double>> beliefs = MemoryMarshal.Cast<double, Vector<double>>(Beliefs.AsSpan());
        for (int r = 0; r < SkillGraph.Width; r++)
        {
            beliefs[(((g * SkillGraph.Width) + r) * _space.Vectors) + v] = secured[r] / total;
        }

        return total;
    }

    // Returns the factor that the group adds to the evidence of its strand.
    private Vector<double> Send(int g, int v, LevelMessages messages, Vector<double> offset, Vector<double> total)
    {
        int states = 1 << _graph.Size[g];
        int[] edges = _space.Evidence.Out[g];
        Vector<double> evidence = total;
        Array.Fill(_product, Vector<double>.One);
        for (int a = edges.Length - 1; a >= 0; a--)
        {
            int e = edges[a];
            int row = _space.Row(e, v);
            ReadOnlySpan<byte> support = _graph.Support.AsSpan(e * SkillGraph.States, SkillGraph.States);
            Array.Clear(_message);
            Vector<double> sum = new(PropagationSpace.Tiny);
            for (int x = 0; x < states; x++)
            {
                Vector<double> weight = _state[x] * _space.Before[(a * SkillGraph.States) + x] * _product[x];
                _message[support[x]] += weight;
                sum += weight;
                _product[x] *= _space.Tables[(a * SkillGraph.States) + x];
            }

            // Inside a strand the edge's own share, total / sum, is counted at both ends and taken out once.
            evidence *= _graph.IsCross[e] ? Vector<double>.One : sum / total;
            Vector<double> scale = _graph.IsCross[e] ? offset / total : Vector<double>.One / sum;
            for (int t = 0; t < 1 << _graph.Size[_graph.Child[e]]; t++)
            {
                if (_graph.IsCross[e])
                {
                    _space.Keep(a, t, v, _message[t] * scale);
                }
                else
                {
                    _space.Replace(ref messages.Down[row + t], _message[t] * scale);
                }
            }
        }

        return evidence;
    }

    private double Joint(LevelMessages messages, int e)
    {
        double joint = PropagationSpace.Tiny;
        int row = _space.Row(e, 0);
        for (int t = 0; t < 1 << _graph.Size[_graph.Child[e]]; t++)
        {
            joint += messages.Down[row + t][0] * messages.Up[row + t][0];
        }

        return joint;
    }

    private void WeighOffsets(LevelMessages messages)
    {
        double[] prior = _graph.Grid.OffsetWeights;
        for (int s = 0; s < _scaleOf.Length; s++)
        {
            Span<double> evidence = _evidenceOf.AsSpan(s * _graph.Lanes, prior.Length);
            double sum = 0;
            for (int j = 0; j < prior.Length; j++)
            {
                evidence[j] *= prior[j];
                sum += evidence[j];
            }

            messages.LogEvidence += Math.Log(sum) + _scaleOf[s];
            for (int j = 0; j < prior.Length && sum > 0; j++)
            {
                double weight = evidence[j] / sum;
                ref double old = ref messages.Offsets[(s * _graph.Lanes) + j];
                _space.Change = Math.Max(_space.Change, Math.Abs(weight - old));
                old = weight;
            }
        }
    }

    // Keeps a product of many numbers within range.
    private void Rescale(int strand)
    {
        Span<double> evidence = _evidenceOf.AsSpan(strand * _graph.Lanes, _graph.Lanes);
        double largest = 0;
        foreach (double e in evidence)
        {
            largest = Math.Max(largest, e);
        }

        if (largest is > 0 and (< 1 / Huge or > Huge))
        {
            _scaleOf[strand] += Math.Log(largest);
            foreach (ref double e in evidence)
            {
                e /= largest;
            }
        }
    }
}
