namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>A measuring scale with a pointer: a dial, or a straight one.</summary>
internal static class ScaleDrawing
{
    public static void Draw(PictureData data, Sketch sketch)
    {
        InstrumentScale scale = new(data);
        if (data.Text("form") == "straight")
        {
            StraightScale.Draw(scale, sketch);
        }
        else
        {
            DialScale.Draw(scale, sketch);
        }
    }
}
