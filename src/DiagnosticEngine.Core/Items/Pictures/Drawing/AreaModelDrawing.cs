namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>The grid method: a rectangle cut by the parts of two numbers, with the parts along its sides.</summary>
internal static class AreaModelDrawing
{
    private const double Width = 44;
    private const double Height = 40;

    public static void Draw(PictureData data, Sketch sketch)
    {
        IReadOnlyList<PictureData> columns = data.Items("columns");
        IReadOnlyList<PictureData> sides = data.Items("rows");
        double widest = TableCells.Widest(columns.Count + 1);
        Caption[] head = [Read(data.Text("sign") is { Length: > 0 } sign ? sign : "×"), .. columns.Select(c => Read(c.Text()))];
        Caption[][] rows = [head, .. sides.Select((side, r) => Row(side, r))];
        Box[][] boxes = TableCells.Layout(rows, Width, Height);
        for (int r = 0; r < rows.Length; r++)
        {
            for (int c = 0; c < rows[r].Length; c++)
            {
                bool isSide = r == 0 || c == 0;
                if (!isSide)
                {
                    sketch.Rectangle("cell", Styles.Panel, boxes[r][c]);
                }

                rows[r][c].Draw(sketch, isSide ? "side" : "product", boxes[r][c].CentreX, boxes[r][c].CentreY);
            }
        }

        Caption Read(string text) => Caption.Of(text, 16, widest);

        Caption[] Row(PictureData side, int r) =>
            [Read(side.Text()), .. columns.Select((_, c) => Read(r < data.Items("cells").Count ? data.Items("cells")[r].List![c].Text() : ""))];
    }
}
