namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>Rows of values that belong together, with arrows from column to column above them.</summary>
internal static class RatioTableDrawing
{
    private const double Width = 38;
    private const double Height = 34;

    public static void Draw(PictureData data, Sketch sketch)
    {
        IReadOnlyList<PictureData> rows = data.Items("rows");
        double widest = TableCells.Widest(rows[0].Items("values").Count + 1);
        Caption[][] cells = [.. rows.Select(r => (Caption[])[Read(r.Text("label")), .. r.Items("values").Select(v => Read(v.Text()))])];
        Box[][] boxes = TableCells.Layout(cells, Width, Height);
        for (int r = 0; r < cells.Length; r++)
        {
            for (int c = 0; c < cells[r].Length; c++)
            {
                sketch.Rectangle(c == 0 ? "name" : "cell", c == 0 ? Styles.Panel : Styles.Open, boxes[r][c]);
                cells[r][c].Draw(sketch, c == 0 ? "label" : "value", boxes[r][c].CentreX, boxes[r][c].CentreY);
            }
        }

        Jumps jumps = new(sketch, 0);
        jumps.Draw([.. data.Items("jumps").Select(j => new Jump(boxes[0][j.Integer("from")].CentreX, boxes[0][j.Integer("to")].CentreX, j.Text("label")))]);

        Caption Read(string text) => Caption.Of(text, Caption.UsualSize, widest);
    }
}
