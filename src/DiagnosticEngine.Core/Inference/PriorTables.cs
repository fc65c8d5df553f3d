using System.Numerics;

namespace DiagnosticEngine.Inference;

/// <summary>Draw tables of the groups that no evidence informs, for every ability; and the supports of all edges. Immutable.</summary>
internal sealed class PriorTables
{
    private readonly int _abilities;

    /// <summary>Writes the tables.</summary>
    public PriorTables(SkillGraph graph)
    {
        _abilities = graph.Grid.Abilities.Length;
        Chances = new byte[graph.GroupCount * _abilities * DrawTable.Chances * DrawTable.Row];
        for (int g = 0; g < graph.GroupCount; g++)
        {
            for (int m = 0; m < _abilities; m++)
            {
                Write(graph, g, m);
            }
        }

        Supports = new byte[graph.EdgeCount * DrawTable.Row];
        for (int e = 0; e < graph.EdgeCount; e++)
        {
            graph.Support.AsSpan(e * SkillGraph.States, SkillGraph.States).CopyTo(Supports.AsSpan(e * DrawTable.Row));
        }
    }

    /// <summary>The tables.</summary>
    public byte[] Chances { get; }

    /// <summary>The supports of each edge by the state of its parent.</summary>
    public byte[] Supports { get; }

    /// <summary>Where the table of a group at an ability begins.</summary>
    public int At(int group, int ability) => ((group * _abilities) + ability) * DrawTable.Chances * DrawTable.Row;

    private void Write(SkillGraph graph, int g, int ability)
    {
        for (int r = 0; r < graph.Size[g]; r++)
        {
            int at = (g * SkillGraph.Width) + r;
            double chance = graph.Chance[(at * graph.AbilityStride) + ability];
            Span<byte> row = Chances.AsSpan(At(g, ability) + (r * DrawTable.Row), DrawTable.Row);
            for (int i = 0; i < SkillGraph.States; i++)
            {
                bool supported = (i >> r & 1) == 1 && (i & graph.Inner[at]) == graph.Inner[at];
                DrawTable.Write(row, i, DrawTable.Chance(new Vector<float>((float)(supported ? chance : chance * graph.Leak[at])))[0]);
            }
        }
    }
}
