using DiagnosticEngine.Curricula;

namespace DiagnosticEngine.Reporting.Maps;

/// <summary>Skills in columns of strands and rows of levels, and the gutters and corridors that edges run in.</summary>
/// <remarks>
/// Gutter c is left of column c, corridor r above row r. An edge leaves on the side of its target, runs down the gutter there, along the corridor above
/// the target's row, down the gutter beside the target, and in. All edges of one skill and strength share their way as far as it is the same.
/// </remarks>
internal sealed class ColumnGrid
{
    private readonly Dictionary<string, ColumnCell> _cells = new(StringComparer.Ordinal);

    public ColumnGrid(MapView view)
    {
        int[] levels = [.. MapLevels.Of(view).Select(l => l.Key)];
        Depths = [.. levels.Select(l => view.Skills.Where(s => s.Level == l).CountBy(s => s.StrandId, StringComparer.Ordinal).Max(c => c.Value))];
        Levels = levels;
        Gutters = [.. Enumerable.Range(0, view.Strands.Count + 1).Select(_ => new TrackTable())];
        Corridors = [.. levels.Select(_ => new TrackTable())];
        for (int column = 0; column < view.Strands.Count; column++)
        {
            int order = 0;
            for (int row = 0; row < levels.Length; row++)
            {
                Skill[] skills = [.. view.Skills.Where(s => s.StrandId == view.Strands[column].Id && s.Level == levels[row])];
                for (int i = 0; i < skills.Length; i++)
                {
                    _cells[skills[i].Id] = new(skills[i], column, row, i, order + 1 + i);
                }

                order += Depths[row] + 1;
            }
        }

        CorridorOrders = [.. levels.Select((_, r) => Depths.Take(r).Sum(d => d + 1))];
        foreach (MapEdge edge in view.Edges)
        {
            Claim(edge);
        }

        foreach (TrackTable channel in Gutters.Concat(Corridors))
        {
            channel.Assign();
        }
    }

    /// <summary>The levels, from the top.</summary>
    public IReadOnlyList<int> Levels { get; }

    /// <summary>For each row the most skills in one cell.</summary>
    public IReadOnlyList<int> Depths { get; }

    public IReadOnlyList<TrackTable> Gutters { get; }

    public IReadOnlyList<TrackTable> Corridors { get; }

    private IReadOnlyList<int> CorridorOrders { get; }

    public ColumnCell this[Skill skill] => _cells[skill.Id];

    /// <summary>Whether the target stands right under the skill that comes first, so that the edge goes straight down.</summary>
    public bool IsStraight(MapEdge edge)
    {
        (ColumnCell from, ColumnCell to) = (this[edge.From], this[edge.To]);
        return from.Column == to.Column && !_cells.Values.Any(c => c.Column == from.Column && c.Order > from.Order && c.Order < to.Order);
    }

    /// <summary>The gutters that an edge leaves and arrives in; the same where it needs no corridor.</summary>
    public (int Out, int In) GuttersOf(MapEdge edge)
    {
        (int from, int to) = (this[edge.From].Column, this[edge.To].Column);
        return from == to ? (from + 1, from + 1) : from < to ? (from + 1, to) : (from, to + 1);
    }

    private void Claim(MapEdge edge)
    {
        if (IsStraight(edge))
        {
            return;
        }

        (int start, int end) = GuttersOf(edge);
        (ColumnCell from, ColumnCell to) = (this[edge.From], this[edge.To]);
        if (start == end)
        {
            Gutters[start].Add(edge, from.Order, to.Order);
            return;
        }

        int corridor = CorridorOrders[to.Row];
        Gutters[start].Add(edge, from.Order, corridor);
        Corridors[to.Row].Add(edge, start, end);
        Gutters[end].Add(edge, corridor, to.Order);
    }
}
