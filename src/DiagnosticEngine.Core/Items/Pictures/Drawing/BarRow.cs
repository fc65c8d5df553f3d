namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>Draws a bar cut into equal parts, the first of them shaded.</summary>
internal static class BarRow
{
    public static IReadOnlyList<Box> Draw(Sketch sketch, Box bar, int parts, int shaded)
    {
        Box[] boxes = [.. Enumerable.Range(0, parts).Select(i => new Box(bar.Left + (i * bar.Width / parts), bar.Top, bar.Width / parts, bar.Height))];
        for (int i = 0; i < parts; i++)
        {
            sketch.Rectangle(i < shaded ? "shaded" : "unshaded", i < shaded ? Styles.Shaded : Styles.Open, boxes[i]);
        }

        return boxes;
    }
}
