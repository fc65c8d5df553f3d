using System.Numerics;
using DiagnosticEngine.Inference;

namespace DiagnosticEngine.Selection;

/// <summary>For every node all that it rests on and all that rests on it, itself included, as bit sets. Immutable.</summary>
/// <remarks>Parents come before children, so a set of nodes below ends at its node and a set of nodes above begins there: half of each square is never stored.</remarks>
internal sealed class NodeClosures
{
    private readonly ulong[][] _below;
    private readonly ulong[][] _above;

    public NodeClosures(KnowledgeModel model)
    {
        int count = model.Nodes.Count;
        int words = WordsFor(count);
        _below = new ulong[count][];
        _above = new ulong[count][];
        for (int n = 0; n < count; n++)
        {
            _below[n] = new ulong[(n >> 6) + 1];
            _above[n] = new ulong[words - (n >> 6)];
            _below[n][n >> 6] = _above[n][0] = 1UL << n;
            foreach (int parent in model.Nodes[n].Parents)
            {
                AddBelow(parent, _below[n]);
            }
        }

        for (int n = count - 1; n >= 0; n--)
        {
            foreach (int parent in model.Nodes[n].Parents)
            {
                int shift = (n >> 6) - (parent >> 6);
                for (int w = 0; w < _above[n].Length; w++)
                {
                    _above[parent][w + shift] |= _above[n][w];
                }
            }
        }
    }

    public static int WordsFor(int nodes) => (nodes + 63) >> 6;

    public void AddBelow(int node, ulong[] set)
    {
        ulong[] below = _below[node];
        for (int w = 0; w < below.Length; w++)
        {
            set[w] |= below[w];
        }
    }

    public void RemoveBelow(int node, ulong[] set)
    {
        ulong[] below = _below[node];
        for (int w = 0; w < below.Length; w++)
        {
            set[w] &= ~below[w];
        }
    }

    public void AddAbove(int node, ulong[] set)
    {
        ulong[] above = _above[node];
        for (int w = 0; w < above.Length; w++)
        {
            set[(node >> 6) + w] |= above[w];
        }
    }

    public void RemoveAbove(int node, ulong[] set)
    {
        ulong[] above = _above[node];
        for (int w = 0; w < above.Length; w++)
        {
            set[(node >> 6) + w] &= ~above[w];
        }
    }

    public int CountBelow(int node, ulong[] among) => Count(_below[node], among);

    public int CountAbove(int node, ulong[] among) => Count(_above[node], among.AsSpan(node >> 6));

    private static int Count(ulong[] set, ReadOnlySpan<ulong> among)
    {
        int count = 0;
        for (int w = 0; w < set.Length; w++)
        {
            count += BitOperations.PopCount(set[w] & among[w]);
        }

        return count;
    }
}
