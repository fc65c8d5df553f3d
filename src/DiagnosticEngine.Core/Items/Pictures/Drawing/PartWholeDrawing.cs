namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>The whole above, its parts below, with lines from the one to the others; a question mark is an empty shape.</summary>
internal static class PartWholeDrawing
{
    private const double LeastSize = 52;
    private const double Drop = 40;
    private const double WideGap = 36;
    private const double NarrowGap = 6;
    private const double WidestLabel = 110;

    public static void Draw(PictureData data, Sketch sketch)
    {
        Caption whole = Read(data["whole"]!);
        Caption[] parts = [.. data.Items("parts").Select(Read)];
        double width = parts.Append(whole).Max(c => c.Width + 18);
        double height = parts.Append(whole).Max(c => c.Height + 14);
        (width, height) = (Math.Max(width, LeastSize), Math.Max(height, LeastSize));
        double gap = (parts.Length * (width + WideGap)) - WideGap <= Sheet.Width ? WideGap : NarrowGap;
        double pitch = width + gap;
        Box top = Box.Around((parts.Length - 1) * pitch / 2, 0, width, height);
        Box[] boxes = [.. parts.Select((_, i) => Box.Around(i * pitch, height + Drop, width, height))];
        foreach (Box box in boxes)
        {
            sketch.Line("link", Styles.Line, new(top.CentreX, top.CentreY), new(box.CentreX, box.CentreY), 2);
        }

        Shape(sketch, "whole", top, whole);
        for (int i = 0; i < parts.Length; i++)
        {
            Shape(sketch, "part", boxes[i], parts[i]);
        }
    }

    private static Caption Read(PictureData data) => Caption.Of(data.Text() is "?" ? "" : data.Text(), 18, WidestLabel);

    private static void Shape(Sketch sketch, string part, Box box, Caption caption)
    {
        sketch.Rectangle(part, Styles.Empty, box, Math.Min(box.Width, box.Height) / 2);
        caption.Draw(sketch, "label", box.CentreX, box.CentreY);
    }
}
