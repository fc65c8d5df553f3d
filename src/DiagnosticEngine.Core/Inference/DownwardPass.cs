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
    /// <param name="space">Working space.</param>
    /// <param name="keepBeliefs">Whether <see cref="Beliefs"/> is wanted.</param>
    public DownwardPass(PropagationSpace space, bool keepBeliefs)
    {
        _space = space;
        _graph = space.Graph;
        _evidenceOf = new double[_graph.Model.StrandIds.Count * _graph.Lanes];
        _scaleOf = new double[_graph.Model.StrandIds.Count];
        Beliefs = keepBeliefs ? new double[_graph.GroupCount * SkillGraph.Width * _graph.Lanes] : [];
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
        Span<Vector<double>> down = messages.Down;
        ReadOnlySpan<Vector<double>> up = messages.Up;
        messages.LogEvidence = 0;
        foreach (int g in _space.Evidence.Groups)
        {
            int strand = _graph.Strand[g];
            for (int v = 0; v < _space.Vectors; v++)
            {
                GrowGroup(g, v, messages.Level, down);
                MultiplyBelow(g, v, up);
                Vector<double> total = Total(g, v);
                if (Beliefs.Length > 0)
                {
                    ReadBeliefs(g, v, total);
                }

                evidenceOf[(strand * _space.Vectors) + v] *= Send(g, v, down, offsets[(strand * _space.Vectors) + v], total);
            }

            Rescale(strand);
            for (int a = 0; a < _space.Evidence.Out[g].Length; a++)
            {
                int e = _space.Evidence.Out[g][a];
                if (_graph.IsCross[e])
                {
                    _space.SpreadAverage(down, e, a, byLargest: false);
                    messages.LogEvidence -= Math.Log(Joint(down, up, e));
                }
            }
        }

        WeighOffsets(messages);
    }

    // Leaves the probability of the state from above times the likelihood of what was observed about the group itself.
    private void GrowGroup(int g, int v, int level, ReadOnlySpan<Vector<double>> down)
    {
        Span<Vector<double>> current = _state;
        Span<Vector<double>> message = _message;
        int states = 1 << _graph.Size[g];
        current.Fill(Vector<double>.One);
        for (int e = _graph.InStart[g]; e < _graph.InStart[g + 1]; e++)
        {
            down.Slice(_space.Row(e, v), SkillGraph.States).CopyTo(message);
            StateTransforms.SumSupersets(message, states);
            for (int t = 0; t < states; t++)
            {
                current[t] *= message[t];
            }
        }

        StateTransforms.DifferSupersets(current, states);
        for (int t = 0; t < states; t++)
        {
            current[t] = Vector.Max(current[t], Vector<double>.Zero);
        }

        for (int r = 0; r < _graph.Size[g]; r++)
        {
            Vector<double> chance = _space.Chance(g, r, v, level);
            int at = (g * SkillGraph.Width) + r;
            StateTransforms.Grow(current, states, 1 << r, _graph.Inner[at], chance, chance * _graph.Leak[at]);
        }

        for (int x = 0; x < states; x++)
        {
            current[x] *= _space.Evidence.Likelihood[(g * SkillGraph.States) + x];
        }
    }

    // Leaves the product of all messages from below, and for each child that of the children before it.
    private void MultiplyBelow(int g, int v, ReadOnlySpan<Vector<double>> up)
    {
        Span<Vector<double>> below = _product;
        int states = 1 << _graph.Size[g];
        int[] edges = _space.Evidence.Out[g];
        below.Fill(Vector<double>.One);
        for (int a = 0; a < edges.Length; a++)
        {
            Span<Vector<double>> before = _space.Before.AsSpan(a * SkillGraph.States, SkillGraph.States);
            Span<Vector<double>> own = _space.Tables.AsSpan(a * SkillGraph.States, SkillGraph.States);
            ReadOnlySpan<Vector<double>> row = up.Slice(_space.Row(edges[a], v), SkillGraph.States);
            ReadOnlySpan<byte> support = _graph.Support.AsSpan(edges[a] * SkillGraph.States, SkillGraph.States);
            for (int x = 0; x < states; x++)
            {
                before[x] = below[x];
                own[x] = row[support[x]];
                below[x] *= own[x];
            }
        }
    }

    private Vector<double> Total(int g, int v)
    {
        Vector<double> total = new(PropagationSpace.Tiny);
        for (int x = 0; x < 1 << _graph.Size[g]; x++)
        {
            total += _state[x] * _product[x];
        }

        return total;
    }

    private void ReadBeliefs(int g, int v, Vector<double> total)
    {
        Span<Vector<double>> beliefs = MemoryMarshal.Cast<double, Vector<double>>(Beliefs.AsSpan());
        for (int r = 0; r < _graph.Size[g]; r++)
        {
            Vector<double> secured = Vector<double>.Zero;
            for (int x = 0; x < 1 << _graph.Size[g]; x++)
            {
                secured += (x >> r & 1) == 1 ? _state[x] * _product[x] : Vector<double>.Zero;
            }

            beliefs[(((g * SkillGraph.Width) + r) * _space.Vectors) + v] = secured / total;
        }
    }

    // Returns the factor that the group adds to the evidence of its strand.
    private Vector<double> Send(int g, int v, Span<Vector<double>> down, Vector<double> offset, Vector<double> total)
    {
        Span<Vector<double>> current = _state;
        Span<Vector<double>> message = _message;
        Span<Vector<double>> below = _product;
        int states = 1 << _graph.Size[g];
        int[] edges = _space.Evidence.Out[g];
        Vector<double> evidence = total;
        below.Fill(Vector<double>.One);
        for (int a = edges.Length - 1; a >= 0; a--)
        {
            int e = edges[a];
            ReadOnlySpan<byte> support = _graph.Support.AsSpan(e * SkillGraph.States, SkillGraph.States);
            ReadOnlySpan<Vector<double>> before = _space.Before.AsSpan(a * SkillGraph.States, SkillGraph.States);
            ReadOnlySpan<Vector<double>> own = _space.Tables.AsSpan(a * SkillGraph.States, SkillGraph.States);
            message.Clear();
            Vector<double> sum = new(PropagationSpace.Tiny);
            for (int x = 0; x < states; x++)
            {
                Vector<double> weight = current[x] * before[x] * below[x];
                message[support[x]] += weight;
                sum += weight;
                below[x] *= own[x];
            }

            int supports = 1 << _graph.Size[_graph.Child[e]];
            if (_graph.IsCross[e])
            {
                _space.Keep(a, v, message, offset / total, supports);
            }
            else
            {
                // The edge's own share, total / sum, is counted at both ends and taken out once.
                evidence *= sum / total;
                _space.Replace(down.Slice(_space.Row(e, v), SkillGraph.States), message, Vector<double>.One / sum, supports);
            }
        }

        return evidence;
    }

    private double Joint(ReadOnlySpan<Vector<double>> down, ReadOnlySpan<Vector<double>> up, int e)
    {
        double joint = PropagationSpace.Tiny;
        int row = _space.Row(e, 0);
        for (int t = 0; t < 1 << _graph.Size[_graph.Child[e]]; t++)
        {
            joint += down[row + t][0] * up[row + t][0];
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
