namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>Counters in rows; the second kind and the crosses come last.</summary>
internal static class CountersDrawing
{
    private const int UsualPerRow = 10;
    private const double WidestPitch = 28;

    public static void Draw(PictureData data, Sketch sketch)
    {
        int count = data.Integer("count");
        int perRow = data.Integer("perRow", UsualPerRow);
        double pitch = Math.Min(WidestPitch, Sheet.Width / Math.Min(perRow, Math.Max(1, count)));
        for (int i = 0; i < count; i++)
        {
            Spot centre = new(((i % perRow) + 0.5) * pitch, ((i / perRow) + 0.5) * pitch);
            Counters.Draw(sketch, centre, pitch * 0.41, i >= count - data.Integer("second"), i >= count - data.Integer("crossed"));
        }
    }
}
