using DiagnosticEngine.Items.Pictures;

namespace DiagnosticEngine.Reporting.Pictures;

/// <summary>The whole in a box above, its parts in boxes below, with lines from the one to the others.</summary>
internal static class PartWholePicture
{
    private const int Gap = 3;
    private const int LeastWidth = 5;
    private const int PartsRow = 5;

    public static IReadOnlyList<string>? Draw(PictureData data)
    {
        if (data["whole"] is null || Label(data["whole"]!) is not { } whole || data.Items("parts")?.All(Label) is not { Count: > 0 } parts)
        {
            return null;
        }

        // One odd width for all, so that every box has a middle column.
        int width = Math.Max(LeastWidth, (parts.Append(whole).Max(t => t.Length) + 2) | 1);
        int[] centres = [.. parts.Select((_, i) => i * (width + 2 + Gap))];
        int middle = centres[^1] / 2;
        Canvas canvas = new();
        Box(canvas, 0, middle, width, whole);
        for (int i = 0; i < parts.Count; i++)
        {
            Box(canvas, PartsRow - 1, centres[i], width, parts[i]);
        }

        Connect(canvas, middle, centres);
        return canvas.Lines();
    }

    /// <summary>What stands in a box: a question mark is an empty box.</summary>
    private static string? Label(PictureData data) => data.Label() is { } text ? text == "?" ? "" : text : null;

    private static void Box(Canvas canvas, int row, int centre, int width, string text)
    {
        foreach (string line in Boxes.Table([width], [[Boxes.Centre(text, width)]]))
        {
            canvas.Put(row++, centre - (width / 2) - 1, line);
        }
    }

    private static void Connect(Canvas canvas, int middle, int[] centres)
    {
        const int Bottom = 2;
        Strokes strokes = new();
        strokes.Down(middle, Bottom, Bottom + 1);
        strokes.Along(Bottom + 1, centres[0], centres[^1]);
        foreach (int centre in centres)
        {
            strokes.Down(centre, Bottom + 1, PartsRow - 1);
        }

        strokes.DrawOn(canvas);
        canvas.Put(Bottom, middle, "┬");
        foreach (int centre in centres)
        {
            canvas.Put(PartsRow - 1, centre, "┴");
        }
    }
}
