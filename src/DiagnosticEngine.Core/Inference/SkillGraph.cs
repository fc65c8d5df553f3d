using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Inference;

/// <summary>The nodes of a model gathered by skill, in flat arrays, parents first.</summary>
/// <remarks>
/// A group holds the nodes of one skill, three at most; its state is a byte with one bit for each. What a group asks of its parents is its support: bit r
/// says that node r has all its parents in other groups. An edge joins two groups; its table gives, for each state of the parent, the bits of
/// the child's support that this parent leaves standing, and the support is the "and" over the edges. Evidence about several groups becomes a group
/// of one node that is secured when all of them are, and never otherwise. Immutable.
/// </remarks>
internal sealed class SkillGraph
{
    /// <summary>States of a group: all tables have this stride.</summary>
    public const int States = 8;

    /// <summary>Nodes of a group at most.</summary>
    public const int Width = 3;

    private readonly float[] _singleChance;

    private SkillGraph(KnowledgeModel model, AbilityGrid grid, SkillGraphBuilder builder, IReadOnlyList<int[]> together)
    {
        Model = model;
        Grid = grid;
        Together = together;
        Lanes = (grid.OffsetWeights.Length + 7) / 8 * 8;
        GroupCount = builder.Groups.Count;
        Strand = [.. builder.Groups.Select(g => g.Strand)];
        Size = [.. builder.Groups.Select(g => g.Nodes.Count)];
        NodeAt = new int[GroupCount * Width];
        Inner = new byte[GroupCount * Width];
        Leak = new double[GroupCount * Width];
        AbilityStride = grid.Abilities.Length + Lanes;
        Chance = new double[GroupCount * Width * AbilityStride];
        Array.Fill(NodeAt, -1);
        for (int g = 0; g < GroupCount; g++)
        {
            for (int r = 0; r < Size[g]; r++)
            {
                Place(builder.Groups[g], g, r);
            }
        }

        _singleChance = [.. Chance.Select(c => (float)c)];
        GroupOf = builder.GroupOf;
        BitOf = builder.BitOf;
        InStart = [.. builder.InStart];
        Parent = [.. builder.Edges.Select(e => e.Parent)];
        Child = [.. builder.Edges.Select(e => e.Child)];
        Support = [.. builder.Edges.SelectMany(e => e.Support)];
        IsCross = [.. builder.Edges.Select(e => Strand[e.Parent] != Strand[e.Child])];
        ILookup<int, int> outgoing = Enumerable.Range(0, Parent.Length).ToLookup(e => Parent[e]);
        Out = [.. Enumerable.Range(0, GroupCount).Select(g => outgoing[g].ToArray())];
        LargestDegree = Enumerable.Range(0, GroupCount).Select(g => Math.Max(Out[g].Length, InStart[g + 1] - InStart[g])).DefaultIfEmpty(0).Max();
        IsTree = TreeCheck.IsTree(this);
    }

    /// <summary>The model.</summary>
    public KnowledgeModel Model { get; }

    /// <summary>Its abilities.</summary>
    public AbilityGrid Grid { get; }

    /// <summary>The sets of nodes that have a group of their own, one for each of the last groups.</summary>
    public IReadOnlyList<int[]> Together { get; }

    /// <summary>Offsets of a strand, rounded up to whole vectors; the ones added have weight 0.</summary>
    public int Lanes { get; }

    /// <summary>How many groups there are.</summary>
    public int GroupCount { get; }

    /// <summary>How many edges there are.</summary>
    public int EdgeCount => Parent.Length;

    /// <summary>Strand of each group.</summary>
    public int[] Strand { get; }

    /// <summary>Nodes of each group.</summary>
    public int[] Size { get; }

    /// <summary>The node at (group × 3 + bit), or -1.</summary>
    public int[] NodeAt { get; }

    /// <summary>For each (group × 3 + bit) the earlier bits of the same group that support it.</summary>
    public byte[] Inner { get; }

    /// <summary>For each (group × 3 + bit) the leak.</summary>
    public double[] Leak { get; }

    /// <summary>Distance of the rows of <see cref="Chance"/>.</summary>
    public int AbilityStride { get; }

    /// <summary>For each (group × 3 + bit) and ability the chance of a supported node.</summary>
    public double[] Chance { get; }

    /// <summary>The same in either precision.</summary>
    public T[] ChancesAs<T>()
        where T : struct => typeof(T) == typeof(float) ? (T[])(object)_singleChance : (T[])(object)Chance;

    /// <summary>The group of each node.</summary>
    public int[] GroupOf { get; }

    /// <summary>The bit of each node.</summary>
    public int[] BitOf { get; }

    /// <summary>Where the edges into each group begin; they lie together.</summary>
    public int[] InStart { get; }

    /// <summary>Where each edge comes from.</summary>
    public int[] Parent { get; }

    /// <summary>Where each edge goes.</summary>
    public int[] Child { get; }

    /// <summary>For each (edge × 8 + state of the parent) the support that is left.</summary>
    public byte[] Support { get; }

    /// <summary>Whether an edge joins two strands.</summary>
    public bool[] IsCross { get; }

    /// <summary>The edges out of each group.</summary>
    public int[][] Out { get; }

    /// <summary>Edges into or out of one group at most.</summary>
    public int LargestDegree { get; }

    /// <summary>Whether there are no loops once the level and the abilities are known, so that messages give exact results.</summary>
    public bool IsTree { get; }

    /// <summary>Gathers the nodes of a model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="grid">Its abilities.</param>
    /// <param name="together">Sets of nodes from more than one group that evidence is about.</param>
    public static SkillGraph Of(KnowledgeModel model, AbilityGrid grid, IReadOnlyList<int[]> together)
    {
        SkillGraphBuilder? bySkill = SkillGraphBuilder.TryBuild(model, together, n => (n.Id.SkillId, n.Strand));
        SkillGraphBuilder builder = bySkill ?? SkillGraphBuilder.TryBuild(model, together, n => (n.Id.ToString(), n.Strand))!;
        return new SkillGraph(model, grid, builder, together);
    }

    private void Place(SkillGroup group, int g, int r)
    {
        int at = (g * Width) + r;
        Inner[at] = group.Inner[r];
        NodeAt[at] = group.Nodes[r];
        KnowledgeNode? node = group.Nodes[r] < 0 ? null : Model.Nodes[group.Nodes[r]];
        Leak[at] = node?.Leak ?? 0;
        for (int m = 0; m < AbilityStride; m++)
        {
            double ability = Grid.Abilities[Math.Min(m, Grid.Abilities.Length - 1)];
            Chance[(at * AbilityStride) + m] = node is null ? 1 : LogDomain.Logistic(Model.Parameters.Slope * (ability - node.Difficulty));
        }
    }
}
