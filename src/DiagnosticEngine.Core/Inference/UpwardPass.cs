using System.Numerics;
using System.Runtime.InteropServices;

namespace DiagnosticEngine.Inference;

/// <summary>Sends likelihoods from children to parents.</summary>
internal sealed class UpwardPass<T>
    where T : unmanaged, IFloatingPointIeee754<T>
{
    private readonly PropagationSpace<T> _space;
    private readonly SkillGraph _graph;
    private readonly Vector<T>[] _differences = new Vector<T>[SkillGraph.States];
    private readonly Vector<T>[] _message = new Vector<T>[SkillGraph.States];

    /// <summary>Makes the pass.</summary>
    public UpwardPass(PropagationSpace<T> space)
    {
        _space = space;
        _graph = space.Graph;
    }

    /// <summary>Renews all messages to parents, children first.</summary>
    public void Run(LevelMessages<T> messages)
    {
        int[] groups = _space.Evidence.Groups;
        ReadOnlySpan<Vector<T>> offsets = MemoryMarshal.Cast<T, Vector<T>>(messages.Offsets.AsSpan());
        ReadOnlySpan<Vector<T>> down = messages.Down;
        Span<Vector<T>> up = messages.Up;
        for (int i = groups.Length - 1; i >= 0; i--)
        {
            int g = groups[i];
            int first = _graph.InStart[g];
            int edges = _graph.InStart[g + 1] - first;
            for (int v = 0; v < _space.Vectors && edges > 0; v++)
            {
                AskGroup(g, v, messages.Level, up);
                MultiplyOthers(g, first, edges, v, down);
                Send(g, first, edges, v, down, up, offsets[(_graph.Strand[g] * _space.Vectors) + v]);
            }

            for (int a = 0; a < edges; a++)
            {
                if (_graph.IsCross[first + a])
                {
                    _space.SpreadAverage(up, first + a, a, byLargest: true);
                }
            }
        }
    }

    // Leaves the likelihood of all below given the support, as differences over subsets: summed up again, each against
    // the chance that the other parents leave that much, they give the likelihood given one parent.
    private void AskGroup(int g, int v, int level, ReadOnlySpan<Vector<T>> up)
    {
        Span<Vector<T>> differences = _differences;
        int states = 1 << _graph.Size[g];
        for (int x = 0; x < states; x++)
        {
            differences[x] = _space.Likelihood(g, x);
        }

        foreach (int e in _space.Evidence.Out[g])
        {
            ReadOnlySpan<Vector<T>> row = up.Slice(_space.Row(e, v), SkillGraph.States);
            ReadOnlySpan<byte> support = _graph.Support.AsSpan(e * SkillGraph.States, SkillGraph.States);
            for (int x = 0; x < states; x++)
            {
                differences[x] *= row[support[x]];
            }
        }

        Vector<T> scale = Normaliser(differences, states);
        for (int x = 0; x < states; x++)
        {
            differences[x] *= scale;
        }

        for (int r = _graph.Size[g] - 1; r >= 0; r--)
        {
            Vector<T> chance = _space.Chance(g, r, v, level);
            int at = (g * SkillGraph.Width) + r;
            StateTransforms.Ask(differences, states, 1 << r, _graph.Inner[at], chance, chance * T.CreateTruncating(_graph.Leak[at]));
        }

        StateTransforms.DifferSubsets(differences, states);
    }

    private void MultiplyOthers(int g, int first, int edges, int v, ReadOnlySpan<Vector<T>> down)
    {
        int states = 1 << _graph.Size[g];
        for (int a = 0; a < edges; a++)
        {
            Span<Vector<T>> sums = _space.Tables.AsSpan(a * SkillGraph.States, SkillGraph.States);
            down.Slice(_space.Row(first + a, v), SkillGraph.States).CopyTo(sums);
            StateTransforms.SumSupersets(sums, states);
            Span<Vector<T>> before = _space.Before.AsSpan(a * SkillGraph.States, SkillGraph.States);
            for (int t = 0; t < states; t++)
            {
                before[t] = a == 0
                    ? Vector<T>.One
                    : _space.Before[((a - 1) * SkillGraph.States) + t] * _space.Tables[((a - 1) * SkillGraph.States) + t];
            }
        }
    }

    private void Send(
        int g, int first, int edges, int v, ReadOnlySpan<Vector<T>> down, Span<Vector<T>> up, Vector<T> offset)
    {
        Span<Vector<T>> differences = _differences;
        Span<Vector<T>> message = _message;
        int states = 1 << _graph.Size[g];
        for (int a = edges - 1; a >= 0; a--)
        {
            // The parents before are in the table, those after are multiplied in on the way back.
            ReadOnlySpan<Vector<T>> before = _space.Before.AsSpan(a * SkillGraph.States, SkillGraph.States);
            ReadOnlySpan<Vector<T>> own = _space.Tables.AsSpan(a * SkillGraph.States, SkillGraph.States);
            for (int t = 0; t < states; t++)
            {
                message[t] = differences[t] * before[t];
                differences[t] *= own[t];
            }

            StateTransforms.SumSubsets(message, states);
            Vector<T> scale = Normaliser(message, states);
            int row = _space.Row(first + a, v);
            if (_graph.IsCross[first + a])
            {
                // The scale cancels out.
                Vector<T> joint = new(PropagationSpace<T>.Tiny);
                for (int t = 0; t < states; t++)
                {
                    joint += message[t] * down[row + t];
                }

                _space.Keep(a, v, message, offset / joint, states);
            }
            else
            {
                _space.Replace(up.Slice(row, SkillGraph.States), message, scale, states);
            }
        }
    }

    // Rounding may leave a little less than nothing.
    private static Vector<T> Normaliser(Span<Vector<T>> table, int states)
    {
        Vector<T> largest = new(PropagationSpace<T>.Tiny);
        for (int t = 0; t < states; t++)
        {
            table[t] = Vector.Max(table[t], Vector<T>.Zero);
            largest = Vector.Max(largest, table[t]);
        }

        return Vector<T>.One / largest;
    }
}
