using System.Numerics;
using System.Runtime.InteropServices;

namespace DiagnosticEngine.Inference;

/// <summary>Sends probabilities from parents to children, and finds what the evidence says about offsets and level.</summary>
internal sealed class DownwardPass<T>
    where T : unmanaged, IFloatingPointIeee754<T>
{
    private static readonly T s_huge = T.CreateTruncating(typeof(T) == typeof(float) ? 1e12 : 1e60);

    private readonly PropagationSpace<T> _space;
    private readonly SkillGraph _graph;
    private readonly T[] _evidenceOf;
    private readonly double[] _scaleOf;
    private readonly Vector<T>[] _state = new Vector<T>[SkillGraph.States];
    private readonly Vector<T>[] _message = new Vector<T>[SkillGraph.States];
    private readonly Vector<T>[] _product = new Vector<T>[SkillGraph.States];

    /// <summary>Makes the pass.</summary>
    /// <param name="space">Working space.</param>
    /// <param name="keepBeliefs">Whether <see cref="Beliefs"/> is wanted.</param>
    public DownwardPass(PropagationSpace<T> space, bool keepBeliefs)
    {
        _space = space;
        _graph = space.Graph;
        _evidenceOf = new T[_graph.Model.StrandIds.Count * _graph.Lanes];
        _scaleOf = new double[_graph.Model.StrandIds.Count];
        Beliefs = keepBeliefs ? new T[_graph.GroupCount * SkillGraph.Width * _graph.Lanes] : [];
    }

    /// <summary>For each ((group × 3 + bit) × lanes + offset) the probability of the node, as the last run left it.</summary>
    public T[] Beliefs { get; }

    /// <summary>Renews all messages to children, parents first.</summary>
    public void Run(LevelMessages<T> messages)
    {
        ReadOnlySpan<Vector<T>> offsets = MemoryMarshal.Cast<T, Vector<T>>(messages.Offsets.AsSpan());
        Span<Vector<T>> evidenceOf = MemoryMarshal.Cast<T, Vector<T>>(_evidenceOf.AsSpan());
        Array.Fill(_evidenceOf, T.One);
        Array.Clear(_scaleOf);
        Span<Vector<T>> down = messages.Down;
        ReadOnlySpan<Vector<T>> up = messages.Up;
        messages.LogEvidence = 0;
        foreach (int g in _space.Evidence.Groups)
        {
            int strand = _graph.Strand[g];
            for (int v = 0; v < _space.Vectors; v++)
            {
                GrowGroup(g, v, messages.Level, down);
                MultiplyBelow(g, v, up);
                Vector<T> total = Total(g, v);
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
                    messages.LogEvidence -= Math.Log(double.CreateTruncating(Joint(down, up, e)));
                }
            }
        }

        WeighOffsets(messages);
    }

    // Leaves the probability of the state from above times the likelihood of what was observed about the group itself.
    private void GrowGroup(int g, int v, int level, ReadOnlySpan<Vector<T>> down)
    {
        Span<Vector<T>> current = _state;
        Span<Vector<T>> message = _message;
        int states = 1 << _graph.Size[g];
        current.Fill(Vector<T>.One);
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
            current[t] = Vector.Max(current[t], Vector<T>.Zero);
        }

        for (int r = 0; r < _graph.Size[g]; r++)
        {
            Vector<T> chance = _space.Chance(g, r, v, level);
            int at = (g * SkillGraph.Width) + r;
            StateTransforms.Grow(current, states, 1 << r, _graph.Inner[at], chance, chance * T.CreateTruncating(_graph.Leak[at]));
        }

        for (int x = 0; x < states; x++)
        {
            current[x] *= _space.Likelihood(g, x);
        }
    }

    // Leaves the product of all messages from below, and for each child that of the children before it.
    private void MultiplyBelow(int g, int v, ReadOnlySpan<Vector<T>> up)
    {
        Span<Vector<T>> below = _product;
        int states = 1 << _graph.Size[g];
        int[] edges = _space.Evidence.Out[g];
        below.Fill(Vector<T>.One);
        for (int a = 0; a < edges.Length; a++)
        {
            Span<Vector<T>> before = _space.Before.AsSpan(a * SkillGraph.States, SkillGraph.States);
            Span<Vector<T>> own = _space.Tables.AsSpan(a * SkillGraph.States, SkillGraph.States);
            ReadOnlySpan<Vector<T>> row = up.Slice(_space.Row(edges[a], v), SkillGraph.States);
            ReadOnlySpan<byte> support = _graph.Support.AsSpan(edges[a] * SkillGraph.States, SkillGraph.States);
            for (int x = 0; x < states; x++)
            {
                before[x] = below[x];
                own[x] = row[support[x]];
                below[x] *= own[x];
            }
        }
    }

    private Vector<T> Total(int g, int v)
    {
        Vector<T> total = new(PropagationSpace<T>.Tiny);
        for (int x = 0; x < 1 << _graph.Size[g]; x++)
        {
            total += _state[x] * _product[x];
        }

        return total;
    }

    private void ReadBeliefs(int g, int v, Vector<T> total)
    {
        Span<Vector<T>> beliefs = MemoryMarshal.Cast<T, Vector<T>>(Beliefs.AsSpan());
        for (int r = 0; r < _graph.Size[g]; r++)
        {
            Vector<T> secured = Vector<T>.Zero;
            for (int x = 0; x < 1 << _graph.Size[g]; x++)
            {
                secured += (x >> r & 1) == 1 ? _state[x] * _product[x] : Vector<T>.Zero;
            }

            beliefs[(((g * SkillGraph.Width) + r) * _space.Vectors) + v] = secured / total;
        }
    }

    // Returns the factor that the group adds to the evidence of its strand.
    private Vector<T> Send(int g, int v, Span<Vector<T>> down, Vector<T> offset, Vector<T> total)
    {
        Span<Vector<T>> current = _state;
        Span<Vector<T>> message = _message;
        Span<Vector<T>> below = _product;
        int states = 1 << _graph.Size[g];
        int[] edges = _space.Evidence.Out[g];
        Vector<T> evidence = total;
        below.Fill(Vector<T>.One);
        for (int a = edges.Length - 1; a >= 0; a--)
        {
            int e = edges[a];
            ReadOnlySpan<byte> support = _graph.Support.AsSpan(e * SkillGraph.States, SkillGraph.States);
            ReadOnlySpan<Vector<T>> before = _space.Before.AsSpan(a * SkillGraph.States, SkillGraph.States);
            ReadOnlySpan<Vector<T>> own = _space.Tables.AsSpan(a * SkillGraph.States, SkillGraph.States);
            message.Clear();
            Vector<T> sum = new(PropagationSpace<T>.Tiny);
            for (int x = 0; x < states; x++)
            {
                Vector<T> weight = current[x] * before[x] * below[x];
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
                _space.Replace(down.Slice(_space.Row(e, v), SkillGraph.States), message, Vector<T>.One / sum, supports);
            }
        }

        return evidence;
    }

    private T Joint(ReadOnlySpan<Vector<T>> down, ReadOnlySpan<Vector<T>> up, int e)
    {
        T joint = PropagationSpace<T>.Tiny;
        int row = _space.Row(e, 0);
        for (int t = 0; t < 1 << _graph.Size[_graph.Child[e]]; t++)
        {
            joint += down[row + t][0] * up[row + t][0];
        }

        return joint;
    }

    private void WeighOffsets(LevelMessages<T> messages)
    {
        double[] prior = _graph.Grid.OffsetWeights;
        for (int s = 0; s < _scaleOf.Length; s++)
        {
            Span<T> evidence = _evidenceOf.AsSpan(s * _graph.Lanes, prior.Length);
            T sum = T.Zero;
            for (int j = 0; j < prior.Length; j++)
            {
                evidence[j] *= T.CreateTruncating(prior[j]);
                sum += evidence[j];
            }

            messages.LogEvidence += Math.Log(double.CreateTruncating(sum)) + _scaleOf[s];
            for (int j = 0; j < prior.Length && sum > T.Zero; j++)
            {
                T weight = evidence[j] / sum;
                ref T old = ref messages.Offsets[(s * _graph.Lanes) + j];
                _space.Change = T.Max(_space.Change, T.Abs(weight - old));
                old = weight;
            }
        }
    }

    // Keeps a product of many numbers within range.
    private void Rescale(int strand)
    {
        Span<T> evidence = _evidenceOf.AsSpan(strand * _graph.Lanes, _graph.Lanes);
        T largest = T.Zero;
        foreach (T e in evidence)
        {
            largest = T.Max(largest, e);
        }

        if (largest > T.Zero && (largest < T.One / s_huge || largest > s_huge))
        {
            _scaleOf[strand] += Math.Log(double.CreateTruncating(largest));
            foreach (ref T e in evidence)
            {
                e /= largest;
            }
        }
    }
}
