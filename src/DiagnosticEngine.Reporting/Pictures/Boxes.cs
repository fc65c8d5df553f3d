namespace DiagnosticEngine.Reporting.Pictures;

/// <summary>Draws boxes that share their edges.</summary>
internal static class Boxes
{
    /// <summary>Rows of boxes; each cell is one line and as wide as its column.</summary>
    public static IReadOnlyList<string> Table(IReadOnlyList<int> widths, IEnumerable<IReadOnlyList<string>> rows) =>
        Table(widths, rows.Select(r => (IReadOnlyList<IReadOnlyList<string>>)[r]));

    /// <summary>Rows of boxes, each of as many lines as are given for it.</summary>
    public static IReadOnlyList<string> Table(IReadOnlyList<int> widths, IEnumerable<IReadOnlyList<IReadOnlyList<string>>> rows)
    {
        List<string> lines = [];
        foreach (IReadOnlyList<IReadOnlyList<string>> row in rows)
        {
            lines.Add(lines.Count == 0 ? Edge(widths, '┌', '┬', '┐') : Edge(widths, '├', '┼', '┤'));
            lines.AddRange(row.Select(cells => $"│{string.Join('│', cells)}│"));
        }

        lines.Add(Edge(widths, '└', '┴', '┘'));
        return lines;
    }

    /// <summary>A text in the middle of a box; a half column too many goes to the right.</summary>
    public static string Centre(string text, int width, char fill = ' ')
    {
        int left = Math.Max(0, (width - text.Length) / 2);
        return string.Concat(new string(fill, left), text, new string(fill, Math.Max(0, width - text.Length - left)));
    }

    private static string Edge(IReadOnlyList<int> widths, char left, char middle, char right) =>
        $"{left}{string.Join(middle, widths.Select(w => new string('─', w)))}{right}";
}
