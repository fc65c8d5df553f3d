namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>One bar of equal parts, or several equal bars under one another; shading and labels run on from bar to bar.</summary>
internal static class BarDrawing
{
    private const double Height = 44;
    private const double Gap = 14;

    public static void Draw(PictureData data, Sketch sketch)
    {
        int parts = data.Integer("parts");
        string[] labels = [.. data.Items("labels").Select(l => l.Text())];
        double height = CellLabels.Height(labels, Height);
        double top = 0;
        for (int bar = 0; bar < data.Integer("bars", 1); bar++)
        {
            int first = bar * parts;
            int shaded = Math.Clamp(data.Integer("shaded") - first, 0, parts);
            IReadOnlyList<Box> boxes = BarRow.Draw(sketch, new(0, top, Sheet.Width, height), parts, shaded);
            CellLabels writer = new(sketch);
            double bottom = boxes.Select((b, i) => writer.Write(first + i < labels.Length ? labels[first + i] : "", b, i < shaded)).Max();
            writer.Finish();
            top = bottom + Gap;
        }
    }
}
