namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>The grid method: a rectangle cut by the parts of two numbers, with the parts along its sides; larger parts are wider or taller.</summary>
internal static class AreaModelDrawing
{
    private const double Width = 44;
    private const double Height = 40;
    private const double SingleWidth = 150;
    private const double SingleHeight = 56;
    private const double Growth = 30;

    public static void Draw(PictureData data, Sketch sketch)
    {
        IReadOnlyList<PictureData> columns = data.Items("columns");
        IReadOnlyList<PictureData> sides = data.Items("rows");
        double widest = TableCells.Widest(columns.Count + 1);
        Caption[] head = [Read(data.Text("sign") is { Length: > 0 } sign ? sign : "×"), .. columns.Select(c => Read(c.Text()))];
        Caption[][] rows = [head, .. sides.Select((side, r) => Row(side, r))];
        double side = Math.Max(Width, rows.Max(r => r[0].Width) + 10);
        double[] widths = [side, .. Widths(columns, rows, side)];
        double[] heights = [Math.Max(Height, head.Max(c => c.Height) + 10), .. Heights(sides, rows[1..], columns.Count)];
        for (int r = 0; r < rows.Length; r++)
        {
            for (int c = 0; c < rows[r].Length; c++)
            {
                Box box = new(widths[..c].Sum(), heights[..r].Sum(), widths[c], heights[r]);
                bool isSide = r == 0 || c == 0;
                if (!isSide)
                {
                    sketch.Rectangle("cell", Styles.Panel, box);
                }

                rows[r][c].Draw(sketch, isSide ? "side" : "product", box.CentreX, box.CentreY);
            }
        }

        Caption Read(string text) => Caption.Of(text, 16, widest);

        Caption[] Row(PictureData side, int r) =>
            [Read(side.Text()), .. columns.Select((_, c) => Read(r < data.Items("cells").Count ? data.Items("cells")[r].List![c].Text() : ""))];
    }

    private static double[] Widths(IReadOnlyList<PictureData> columns, Caption[][] rows, double side)
    {
        double least = Math.Max(Width, rows.Max(r => r.Skip(1).Max(c => c.Width)) + 10);
        return PartSizes.Of([.. columns.Select(c => c.Size())], least, columns.Count == 1 ? SingleWidth : Sheet.Width - side);
    }

    private static double[] Heights(IReadOnlyList<PictureData> sides, Caption[][] rows, int columns)
    {
        double least = Math.Max(sides.Count == 1 ? SingleHeight : Height, rows.Max(r => r.Max(c => c.Height)) + 10);
        double single = columns == 1 ? SingleWidth / 2 : SingleHeight;
        return PartSizes.Of([.. sides.Select(s => s.Size())], least, sides.Count == 1 ? single : sides.Count * (Height + Growth));
    }
}
