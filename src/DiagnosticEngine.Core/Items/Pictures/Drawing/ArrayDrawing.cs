namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>Equal rows of counters.</summary>
internal static class ArrayDrawing
{
    private const double WidestPitch = 28;

    public static void Draw(PictureData data, Sketch sketch)
    {
        int columns = data.Integer("columns");
        double pitch = Math.Min(WidestPitch, Sheet.Width / columns);
        for (int i = 0; i < data.Integer("rows") * columns; i++)
        {
            Counters.Draw(sketch, new(((i % columns) + 0.5) * pitch, ((i / columns) + 0.5) * pitch), pitch * 0.4, isSecond: false, isCrossed: false);
        }
    }
}
