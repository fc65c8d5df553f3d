using DiagnosticEngine.Items.Pictures;

namespace DiagnosticEngine.Reporting.Pictures;

/// <summary>Rows of values that belong together; one with arrows between its columns is not drawn.</summary>
internal static class RatioTablePicture
{
    public static IReadOnlyList<string>? Draw(PictureData data)
    {
        if (data["jumps"] is not null || data.Items("rows")?.All(Row) is not { Count: > 0 } rows || rows.Any(r => r.Count != rows[0].Count) || rows[0].Count < 2)
        {
            return null;
        }

        int value = rows.SelectMany(r => r.Skip(1)).Max(t => t.Length) + 2;
        int[] widths = [rows.Max(r => r[0].Length) + 2, .. Enumerable.Repeat(value, rows[0].Count - 1)];
        return Boxes.Table(widths, rows.Select(r => (IReadOnlyList<string>)[.. r.Select((t, i) => Boxes.Centre(t, widths[i]))]));
    }

    private static IReadOnlyList<string>? Row(PictureData data) =>
        data.Label("label") is { } label && data.Items("values")?.All(v => v.Label()) is { } values ? [label, .. values] : null;
}
