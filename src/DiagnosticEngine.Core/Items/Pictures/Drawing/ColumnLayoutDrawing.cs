using DiagnosticEngine.Items.Expressions;

namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>A column sum on squared paper: ones under ones, points under points, an empty row between two lines for the answer.</summary>
internal static class ColumnLayoutDrawing
{
    private const double Cell = 26;
    private const double PointCell = 12;
    private const double FontSize = 20;

    public static void Draw(PictureData data, Sketch sketch)
    {
        string top = Figures(data["top"]!);
        string bottom = Figures(data["bottom"]!);
        int whole = Math.Max(Whole(top), Whole(bottom));
        int places = Math.Max(Places(top), Places(bottom));
        bool hasPoint = Math.Max(Places(top), Places(bottom)) > 0;
        double pointAt = (whole + 1) * Cell;
        double width = pointAt + (hasPoint ? PointCell : 0) + (places * Cell);
        Row(sketch, top, 0, whole, pointAt);
        Row(sketch, bottom, 1, whole, pointAt);
        sketch.Text("sign", Cell / 2, 1.5 * Cell, data.Text("sign") is { Length: > 0 } sign ? sign : "−", FontSize);
        sketch.Line("rule", Styles.Line, new(0, 2 * Cell + 2), new(width, 2 * Cell + 2), 2);
        sketch.Line("rule", Styles.Line, new(0, 3 * Cell + 8), new(width, 3 * Cell + 8), 2);
    }

    private static string Figures(PictureData data) => data.Number() is { } number
        ? TextFunctions.TryWriteDecimal(number)?.Replace('-', '−') ?? number.ToString()
        : SvgText.Clean(data.Text()).Replace(" ", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);

    private static int Whole(string figures) => figures.IndexOf('.', StringComparison.Ordinal) is >= 0 and int point ? point : figures.Length;

    private static int Places(string figures) => Math.Max(0, figures.Length - Whole(figures) - 1);

    private static void Row(Sketch sketch, string figures, int row, int whole, double pointAt)
    {
        int before = Whole(figures);
        for (int i = 0; i < figures.Length; i++)
        {
            double x = i < before ? (whole - before + i + 1.5) * Cell
                : i == before ? pointAt + (PointCell / 2)
                : pointAt + PointCell + ((i - before - 0.5) * Cell);
            sketch.Text(i == before ? "point" : "figure", x, (row + 0.5) * Cell, figures[i].ToString(), FontSize);
        }
    }
}
