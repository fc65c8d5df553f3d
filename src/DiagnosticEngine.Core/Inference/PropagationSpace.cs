using System.Numerics;

namespace DiagnosticEngine.Inference;

/// <summary>Working space and small steps that both directions of <see cref="BeliefPropagation{T}"/> share.</summary>
internal sealed class PropagationSpace<T>
    where T : unmanaged, IFloatingPointIeee754<T>
{
    private readonly T[] _chance;

    private readonly T[] _averages;

    /// <summary>Makes room.</summary>
    public PropagationSpace(SkillGraph graph, GroupEvidence evidence)
    {
        Graph = graph;
        _chance = graph.ChancesAs<T>();
        Evidence = evidence;
        Vectors = graph.Lanes / Vector<T>.Count;
        int degree = Math.Max(1, graph.LargestDegree);
        Tables = new Vector<T>[degree * SkillGraph.States];
        Before = new Vector<T>[degree * SkillGraph.States];
        _averages = new T[degree * SkillGraph.States * graph.Lanes];
    }

    /// <summary>Added to sums that are divided by, in case nothing at all is possible.</summary>
    public static T Tiny { get; } = T.CreateTruncating(typeof(T) == typeof(float) ? 1e-37 : 1e-300);

    /// <summary>The graph.</summary>
    public SkillGraph Graph { get; }

    /// <summary>The evidence.</summary>
    public GroupEvidence Evidence { get; }

    /// <summary>Vectors that hold all offsets.</summary>
    public int Vectors { get; }

    /// <summary>Room for a table for each edge of a group.</summary>
    public Vector<T>[] Tables { get; }

    /// <summary>The same, for products over the edges before.</summary>
    public Vector<T>[] Before { get; }

    /// <summary>Share of the old message that a new one keeps.</summary>
    public T Damping { get; set; }

    /// <summary>The largest change so far.</summary>
    public T Change { get; set; }

    /// <summary>Where the messages of an edge begin.</summary>
    public int Row(int edge, int v) => ((Evidence.Slot[edge] * Vectors) + v) * SkillGraph.States;

    /// <summary>The likelihood of what was observed about a group in one of its states.</summary>
    public Vector<T> Likelihood(int g, int state) => new(T.CreateTruncating(Evidence.Likelihood[(g * SkillGraph.States) + state]));

    /// <summary>Chances of a node when it is supported.</summary>
    public Vector<T> Chance(int g, int r, int v, int level) =>
        new(_chance, (((g * SkillGraph.Width) + r) * Graph.AbilityStride) + level + (v * Vector<T>.Count));

    /// <summary>Replaces the messages of an edge inside a strand.</summary>
    public void Replace(Span<Vector<T>> messages, ReadOnlySpan<Vector<T>> values, Vector<T> scale, int states)
    {
        Vector<T> keep = new(Damping);
        Vector<T> change = Vector<T>.Zero;
        for (int t = 0; t < states; t++)
        {
            Vector<T> value = values[t] * scale;
            Vector<T> next = value + ((messages[t] - value) * keep);
            change = Vector.Max(change, Vector.Abs(next - messages[t]));
            messages[t] = next;
        }

        if (Vector.GreaterThanAny(change, new Vector<T>(Change)))
        {
            for (int i = 0; i < Vector<T>.Count; i++)
            {
                Change = T.Max(Change, change[i]);
            }
        }
    }

    /// <summary>Notes the parts of a message between strands.</summary>
    public void Keep(int a, int v, ReadOnlySpan<Vector<T>> values, Vector<T> weight, int states)
    {
        Span<T> averages = _averages.AsSpan((a * SkillGraph.States * Graph.Lanes) + (v * Vector<T>.Count));
        for (int t = 0; t < states; t++)
        {
            (values[t] * weight).CopyTo(averages[(t * Graph.Lanes)..]);
        }
    }

    /// <summary>Writes a message between strands, the same for all offsets, from the parts that were noted.</summary>
    /// <param name="messages">The messages of one direction.</param>
    /// <param name="edge">The edge.</param>
    /// <param name="a">Its number in the group.</param>
    /// <param name="byLargest">Whether the largest becomes 1, rather than the sum.</param>
    public void SpreadAverage(Span<Vector<T>> messages, int edge, int a, bool byLargest)
    {
        int states = 1 << Graph.Size[Graph.Child[edge]];
        Span<T> sums = stackalloc T[SkillGraph.States];
        T whole = Tiny;
        for (int t = 0; t < states; t++)
        {
            // Added one by one, so that the result does not depend on the width of the machine's vectors.
            foreach (T part in _averages.AsSpan(((a * SkillGraph.States) + t) * Graph.Lanes, Graph.Grid.OffsetWeights.Length))
            {
                sums[t] += part;
            }

            whole = byLargest ? T.Max(whole, sums[t]) : whole + sums[t];
        }

        for (int t = 0; t < states; t++)
        {
            T old = messages[Row(edge, 0) + t][0];
            T value = sums[t] / whole;
            value += (old - value) * Damping;
            Change = T.Max(Change, T.Abs(value - old));
            for (int v = 0; v < Vectors; v++)
            {
                messages[Row(edge, v) + t] = new Vector<T>(value);
            }
        }
    }
}
