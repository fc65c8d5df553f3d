using DiagnosticEngine.Items.Pictures;

namespace DiagnosticEngine.Reporting.Pictures;

/// <summary>The whole in a ring above, its parts in rings below, with lines from the one to the others.</summary>
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

        // One odd width for all, so that every ring has a middle column.
        int width = Math.Max(LeastWidth, (parts.Append(whole).Max(t => t.Length) + 2) | 1);
        int[] centres = [.. parts.Select((_, i) => i * (width + 2 + Gap))];
        int middle = centres[^1] / 2;
        Canvas canvas = new();
        Ring(canvas, 0, middle, width, whole);
        for (int i = 0; i < parts.Count; i++)
        {
            Ring(canvas, PartsRow - 1, centres[i], width, parts[i]);
        }

        Connect(canvas, middle, centres);
        return canvas.Lines();
    }

    /// <summary>What stands in a ring: a question mark is an empty ring.</summary>
    private static string? Label(PictureData data) => data.Label() is { } text ? text == "?" ? "" : text : null;

    private static void Ring(Canvas canvas, int row, int centre, int width, string text)
    {
        int left = centre - (width / 2) - 1;
        string edge = new('─', width - 2);
        canvas.Put(row, left + 1, $"╭{edge}╮");
        canvas.Put(row + 1, left, $"({Boxes.Centre(text, width)})");
        canvas.Put(row + 2, left + 1, $"╰{edge}╯");
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
