using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Inference;

/// <summary>A model compiled for exact inference: tables over cliques, joined to a tree (Lauritzen and Spiegelhalter, 1988).</summary>
/// <remarks>Variables are the nodes, then the abilities of the strands that have nodes, then the level. Immutable once built.</remarks>
internal sealed class CliqueTree
{
    private readonly KnowledgeModel _model;
    private readonly int[] _sizes;
    private readonly int[] _abilityOf;
    private readonly int[] _home;

    private CliqueTree(KnowledgeModel model, AbilityGrid grid)
    {
        _model = model;
        int nodes = model.Nodes.Count;
        _abilityOf = new int[model.StrandIds.Count];
        int next = nodes;
        foreach (int strand in model.Nodes.Select(n => n.Strand).Distinct().Order())
        {
            _abilityOf[strand] = next++;
        }

        _sizes = new int[next + 1];
        Array.Fill(_sizes, 2, 0, nodes);
        Array.Fill(_sizes, grid.Abilities.Length, nodes, next - nodes);
        _sizes[next] = grid.Levels.Length;
        _home = new int[_sizes.Length];
        Array.Fill(_home, -1);
    }

    /// <summary>The cliques, every parent before its children.</summary>
    public List<Clique> Cliques { get; } = [];

    /// <summary>Entries of all tables together.</summary>
    public long Entries => Cliques.Sum(c => (long)c.Base.Length);

    /// <summary>The clique that a node is read from.</summary>
    public int HomeOf(int node) => _home[node];

    /// <summary>Counts the table entries of the tree without building it.</summary>
    /// <returns>Null when one table would have more than <paramref name="largest"/>.</returns>
    public static long? CountEntries(KnowledgeModel model, AbilityGrid grid, long largest)
    {
        CliqueTree tree = new(model, grid);
        long? count = null;
        if (tree.Eliminate([], largest) is { } cliques)
        {
            count = 0;
            foreach (int[] scope in tree.Maximal(cliques).Scopes)
            {
                count += scope.Aggregate(1L, (product, v) => product * tree._sizes[v]);
            }
        }

        return count;
    }

    /// <summary>Builds the tree.</summary>
    /// <param name="model">The model.</param>
    /// <param name="grid">Its abilities.</param>
    /// <param name="together">Sets of nodes that must share a clique, because evidence is about all of them.</param>
    /// <param name="largest">How many entries one table may have.</param>
    /// <returns>Null when one would have more.</returns>
    public static CliqueTree? Build(KnowledgeModel model, AbilityGrid grid, IReadOnlyList<int[]> together, long largest)
    {
        CliqueTree tree = new(model, grid);
        if (tree.Eliminate(together, largest) is not { } cliques)
        {
            return null;
        }

        (List<int[]> scopes, List<int> parents) = tree.Maximal(cliques);
        for (int c = 0; c < scopes.Count; c++)
        {
            tree.Add(scopes[c], parents[c]);
        }

        tree.MultiplyFactors(grid);
        return tree;
    }

    /// <summary>The smallest clique that holds all of these nodes, or -1.</summary>
    public int CliqueOf(int[] nodes)
    {
        int best = -1;
        for (int c = 0; c < Cliques.Count; c++)
        {
            if ((best < 0 || Cliques[c].Base.Length < Cliques[best].Base.Length)
                && Array.TrueForAll(nodes, n => Array.BinarySearch(Cliques[c].Variables, n) >= 0))
            {
                best = c;
            }
        }

        return best;
    }

    private List<int[]>? Eliminate(IReadOnlyList<int[]> together, long largest)
    {
        int level = _sizes.Length - 1;
        IEnumerable<int[]> nodes = _model.Nodes.Select(n => (int[])[n.Index, .. n.Parents, _abilityOf[n.Strand]]);
        IEnumerable<int[]> abilities = Enumerable.Range(_model.Nodes.Count, level - _model.Nodes.Count).Select(a => (int[])[a, level]);
        return new EliminationOrder(_sizes, [.. nodes, .. abilities, .. together]).Cliques(largest);
    }

    // From the last clique to the first each is hung on the clique of its next variable, or takes that one's place when it covers it.
    private (List<int[]> Scopes, List<int> Parents) Maximal(List<int[]> cliques)
    {
        int[] turn = new int[_sizes.Length];
        for (int i = 0; i < cliques.Count; i++)
        {
            turn[cliques[i][0]] = i;
        }

        List<int[]> scopes = [];
        List<int> parents = [];
        for (int i = cliques.Count - 1; i >= 0; i--)
        {
            int[] clique = cliques[i];
            int parent = clique.Length == 1 ? -1 : _home[clique.Skip(1).MinBy(v => turn[v])];
            int[] scope = [.. clique.Order()];
            if (parent >= 0 && scopes[parent].Length == clique.Length - 1)
            {
                scopes[parent] = scope;
                _home[clique[0]] = parent;
            }
            else
            {
                _home[clique[0]] = scopes.Count;
                scopes.Add(scope);
                parents.Add(parent);
            }
        }

        return (scopes, parents);
    }

    private void Add(int[] scope, int parent)
    {
        Clique clique = new(scope, _sizes) { Parent = parent };
        if (parent >= 0)
        {
            int[] shared = [.. scope.Intersect(Cliques[parent].Variables)];
            clique.ToSeparator = clique.ProjectionTo(shared, _sizes);
            clique.ParentToSeparator = Cliques[parent].ProjectionTo(shared, _sizes);
            clique.SeparatorSize = shared.Aggregate(1, (product, v) => product * _sizes[v]);
        }

        Cliques.Add(clique);
    }

    private void MultiplyFactors(AbilityGrid grid)
    {
        int level = _sizes.Length - 1;
        Multiply([level], grid.LevelWeights);
        double[] offsets = new double[grid.Abilities.Length * grid.Levels.Length];
        for (int m = 0; m < grid.Abilities.Length; m++)
        {
            for (int k = Math.Max(0, m - grid.OffsetWeights.Length + 1); k <= m && k < grid.Levels.Length; k++)
            {
                offsets[(m * grid.Levels.Length) + k] = grid.OffsetWeights[m - k];
            }
        }

        for (int ability = _model.Nodes.Count; ability < level; ability++)
        {
            Multiply([ability, level], offsets);
        }

        foreach (KnowledgeNode node in _model.Nodes)
        {
            int[] scope = [.. node.Parents.Order(), node.Index, _abilityOf[node.Strand]];
            Multiply(scope, NodeTable(node, grid));
        }
    }

    // Parents first, all of which come earlier than the node, then the node, then the ability.
    private double[] NodeTable(KnowledgeNode node, AbilityGrid grid)
    {
        int abilities = grid.Abilities.Length;
        int parentStates = 1 << node.Parents.Count;
        double[] table = new double[parentStates * 2 * abilities];
        for (int state = 0; state < parentStates; state++)
        {
            double share = state == parentStates - 1 ? 1 : node.Leak;
            for (int m = 0; m < abilities; m++)
            {
                double secured = share * LogDomain.Logistic(_model.Parameters.Slope * (grid.Abilities[m] - node.Difficulty));
                table[(state * 2 * abilities) + m] = 1 - secured;
                table[(((state * 2) + 1) * abilities) + m] = secured;
            }
        }

        return table;
    }

    private void Multiply(int[] scope, double[] table)
    {
        // Factors are small against their clique only now and then, so the smallest clique that holds one is worth the search.
        Clique clique = Cliques[CliqueOf(scope)];
        int[] projection = clique.ProjectionTo(scope, _sizes);
        for (int e = 0; e < projection.Length; e++)
        {
            clique.Base[e] *= table[projection[e]];
        }
    }
}
