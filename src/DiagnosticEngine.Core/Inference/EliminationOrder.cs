using System.Numerics;

namespace DiagnosticEngine.Inference;

/// <summary>Decides in which order variables are summed out: always the one that joins the fewest strangers (min-fill; Kjærulff, 1990).</summary>
internal sealed class EliminationOrder
{
    private readonly int[] _sizes;
    private readonly int _words;
    private readonly ulong[] _adjacent;
    private readonly bool[] _gone;
    private readonly int[] _fill;

    /// <summary>Makes the graph in which variables that share a factor are neighbours.</summary>
    /// <param name="sizes">How many values each variable has.</param>
    /// <param name="scopes">The variables of each factor.</param>
    public EliminationOrder(int[] sizes, IEnumerable<int[]> scopes)
    {
        _sizes = sizes;
        _words = (sizes.Length + 63) / 64;
        _adjacent = new ulong[sizes.Length * _words];
        _gone = new bool[sizes.Length];
        _fill = new int[sizes.Length];
        Array.Fill(_fill, -1);
        foreach (int[] scope in scopes)
        {
            Join(scope);
        }
    }

    /// <summary>The cliques in order of elimination: each its eliminated variable first, then the neighbours it had left, rising.</summary>
    /// <param name="largest">How many entries the table of a clique may have.</param>
    /// <returns>Null when a table would be larger.</returns>
    public List<int[]>? Cliques(long largest)
    {
        List<int[]> cliques = new(_sizes.Length);
        while (cliques.Count < _sizes.Length)
        {
            int next = Cheapest();
            int[] neighbours = [.. Members(next)];
            if (TableSize(next, neighbours, largest) > largest)
            {
                return null;
            }

            Remove(next, neighbours);
            cliques.Add([next, .. neighbours]);
        }

        return cliques;
    }

    private long TableSize(int variable, int[] neighbours, long largest)
    {
        long size = _sizes[variable];
        foreach (int neighbour in neighbours)
        {
            size = Math.Min(size * _sizes[neighbour], largest + 1);
        }

        return size;
    }

    private int Cheapest()
    {
        int best = -1;
        for (int v = 0; v < _sizes.Length; v++)
        {
            if (_gone[v])
            {
                continue;
            }

            if (_fill[v] < 0)
            {
                _fill[v] = CountFill(v);
            }

            if (best < 0 || _fill[v] < _fill[best])
            {
                best = v;
            }
        }

        return best;
    }

    private int CountFill(int variable)
    {
        int missing = 0;
        ReadOnlySpan<ulong> own = Row(variable);
        foreach (int neighbour in Members(variable))
        {
            ReadOnlySpan<ulong> theirs = Row(neighbour);
            for (int w = 0; w < _words; w++)
            {
                missing += BitOperations.PopCount(own[w] & ~theirs[w]);
            }

            // A neighbour is not its own neighbour, but no stranger either.
            missing--;
        }

        return missing / 2;
    }

    private void Remove(int variable, int[] neighbours)
    {
        Join(neighbours);
        _gone[variable] = true;
        foreach (int neighbour in neighbours)
        {
            Row(neighbour)[variable >> 6] &= ~(1UL << variable);
            _fill[neighbour] = -1;
            foreach (int second in Members(neighbour))
            {
                _fill[second] = -1;
            }
        }
    }

    private void Join(int[] scope)
    {
        foreach (int a in scope)
        {
            foreach (int b in scope)
            {
                if (a != b)
                {
                    Row(a)[b >> 6] |= 1UL << b;
                }
            }
        }
    }

    private Span<ulong> Row(int variable) => _adjacent.AsSpan(variable * _words, _words);

    private List<int> Members(int variable)
    {
        List<int> members = [];
        ReadOnlySpan<ulong> row = Row(variable);
        for (int w = 0; w < row.Length; w++)
        {
            for (ulong bits = row[w]; bits != 0; bits &= bits - 1)
            {
                members.Add((w << 6) + BitOperations.TrailingZeroCount(bits));
            }
        }

        return members;
    }
}
