namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>A rectangle cut into equal squares, shaded row by row, or with whole rows shaded one way and whole columns the other way.</summary>
internal static class GridDrawing
{
    private const double LargestCell = 32;

    public static void Draw(PictureData data, Sketch sketch)
    {
        int columns = data.Integer("columns");
        int rows = data.Integer("rows");
        double cell = Math.Min(LargestCell, Sheet.Width / columns);
        int inRows = data.Integer("shadedRows") * columns;
        for (int i = 0; i < rows * columns; i++)
        {
            bool isShaded = i < data.Integer("shaded") || i < inRows;
            Box box = new(i % columns * cell, i / columns * cell, cell, cell);
            sketch.Rectangle(isShaded ? "shaded" : "unshaded", isShaded ? Styles.Shaded : Styles.Open, box);
            if (i % columns < data.Integer("shadedColumns"))
            {
                sketch.Rectangle("across", Styles.Across, box);
            }
        }

        sketch.Rectangle("edge", Styles.Line, new(0, 0, columns * cell, rows * cell), 0);
    }
}
