using System.Numerics;

namespace DiagnosticEngine.Inference;

/// <summary>Working space and small steps that both directions of <see cref="BeliefPropagation"/> share.</summary>
internal sealed class PropagationSpace
{
    /// <summary>Added to sums that are divided by, in case nothing at all is possible.</summary>
    public const double Tiny = 1e-300;

    private readonly double[] _averages;

    /// <summary>Makes room.</summary>
    public PropagationSpace(SkillGraph graph, GroupEvidence evidence)
    {
        Graph = graph;
        Evidence = evidence;
        Vectors = graph.Lanes / Vector<double>.Count;
        int degree = Math.Max(1, graph.LargestDegree);
        Tables = new Vector<double>[degree * SkillGraph.States];
        Before = new Vector<double>[degree * SkillGraph.States];
        _averages = new double[degree * SkillGraph.States * graph.Lanes];
    }

    /// <summary>The graph.</summary>
    public SkillGraph Graph { get; }

    /// <summary>The evidence.</summary>
    public GroupEvidence Evidence { get; }

    /// <summary>Vectors that hold all offsets.</summary>
    public int Vectors { get; }

    /// <summary>Room for a table for each edge of a group.</summary>
    public Vector<double>[] Tables { get; }

    /// <summary>The same, for products over the edges before.</summary>
    public Vector<double>[] Before { get; }

    /// <summary>Share of the old message that a new one keeps.</summary>
    public double Damping { get; set; }

    /// <summary>The largest change so far.</summary>
    public double Change { get; set; }

    /// <summary>Where the messages of an edge begin.</summary>
    public int Row(int edge, int v) => ((Evidence.Slot[edge] * Vectors) + v) * SkillGraph.States;

    /// <summary>Chances of a node when it is supported.</summary>
    public Vector<double> Chance(int g, int r, int v, int level) =>
        new(Graph.Chance, (((g * SkillGraph.Width) + r) * Graph.AbilityStride) + level + (v * Vector<double>.Count));

    /// <summary>Replaces the messages of an edge inside a strand.</summary>
    public void Replace(Span<Vector<double>> messages, ReadOnlySpan<Vector<double>> values, Vector<double> scale, int states)
    {
        Vector<double> keep = new(Damping);
        Vector<double> change = Vector<double>.Zero;
        for (int t = 0; t < states; t++)
        {
            Vector<double> value = values[t] * scale;
            Vector<double> next = value + ((messages[t] - value) * keep);
            change = Vector.Max(change, Vector.Abs(next - messages[t]));
            messages[t] = next;
        }

        if (Vector.GreaterThanAny(change, new Vector<double>(Change)))
        {
            for (int i = 0; i < Vector<double>.Count; i++)
            {
                Change = Math.Max(Change, change[i]);
            }
        }
    }

    /// <summary>Notes the parts of a message between strands.</summary>
    public void Keep(int a, int v, ReadOnlySpan<Vector<double>> values, Vector<double> weight, int states)
    {
        Span<double> averages = _averages.AsSpan((a * SkillGraph.States * Graph.Lanes) + (v * Vector<double>.Count));
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
    public void SpreadAverage(Span<Vector<double>> messages, int edge, int a, bool byLargest)
    {
        int states = 1 << Graph.Size[Graph.Child[edge]];
        Span<double> sums = stackalloc double[SkillGraph.States];
        double whole = Tiny;
        for (int t = 0; t < states; t++)
        {
            // Added one by one, so that the result does not depend on the width of the machine's vectors.
            foreach (double part in _averages.AsSpan(((a * SkillGraph.States) + t) * Graph.Lanes, Graph.Grid.OffsetWeights.Length))
            {
                sums[t] += part;
            }

            whole = byLargest ? Math.Max(whole, sums[t]) : whole + sums[t];
        }

        for (int t = 0; t < states; t++)
        {
            double old = messages[Row(edge, 0) + t][0];
            double value = sums[t] / whole;
            value += (old - value) * Damping;
            Change = Math.Max(Change, Math.Abs(value - old));
            for (int v = 0; v < Vectors; v++)
            {
                messages[Row(edge, v) + t] = new Vector<double>(value);
            }
        }
    }
}
