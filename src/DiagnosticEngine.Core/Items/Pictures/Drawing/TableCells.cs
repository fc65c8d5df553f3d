namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>Draws tables whose columns are as wide, and rows as tall, as what is in them.</summary>
internal static class TableCells
{
    /// <summary>The boxes of a table: of one width for all columns but the first, where they fit.</summary>
    /// <param name="rows">The cells; every row has as many.</param>
    /// <param name="leastWidth">The least that a column is wide.</param>
    /// <param name="leastHeight">The least that a row is tall.</param>
    public static Box[][] Layout(IReadOnlyList<Caption[]> rows, double leastWidth, double leastHeight)
    {
        int columns = rows[0].Length;
        double[] widths = [.. Enumerable.Range(0, columns).Select(c => Math.Max(leastWidth, rows.Max(r => r[c].Width) + 10))];
        double even = widths.Skip(1).DefaultIfEmpty(0).Max();
        if (widths[0] + (even * (columns - 1)) <= Sheet.Width)
        {
            widths = [widths[0], .. Enumerable.Repeat(even, columns - 1)];
        }

        Box[][] boxes = new Box[rows.Count][];
        double top = 0;
        for (int r = 0; r < rows.Count; r++)
        {
            double height = Math.Max(leastHeight, rows[r].Max(c => c.Height) + 10);
            double left = 0;
            boxes[r] = new Box[columns];
            for (int c = 0; c < columns; c++)
            {
                boxes[r][c] = new(left, top, widths[c], height);
                left += widths[c];
            }

            top += height;
        }

        return boxes;
    }

    /// <summary>The widest that a cell's text may be so that so many columns fit on the sheet; words are broken sooner than numbers.</summary>
    public static double Widest(int columns) => Math.Max(64, (Sheet.Width / columns) - 10);
}
