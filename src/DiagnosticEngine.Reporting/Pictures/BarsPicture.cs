using DiagnosticEngine.Items.Pictures;

namespace DiagnosticEngine.Reporting.Pictures;

/// <summary>Bars of exactly equal length under one another, each cut into its own number of exactly equal cells.</summary>
internal static class BarsPicture
{
    private const int GoodLength = 60;

    public static IReadOnlyList<string>? Draw(PictureData data)
    {
        if (data.Items("rows")?.All(Read) is not { Count: > 0 } rows)
        {
            return null;
        }

        int longest = rows.Max(r => r.Label.Length);
        int margin = longest == 0 ? 0 : longest + 2;
        if (Length([.. rows.Select(r => r.Parts)], TextPicture.MostColumns - 1 - margin) is not { } length)
        {
            return null;
        }

        return [.. rows.SelectMany(r => Row(r, length, margin))];
    }

    private static BarRow? Read(PictureData row) =>
        row.Count("parts") is { } parts && parts is > 0 and < TextPicture.MostColumns / 2
        && row.Count("shaded", 0) is { } shaded && shaded <= parts && row.Label("label") is { } label
            ? new(parts, shaded, label)
            : null;

    /// <summary>A length that every number of parts divides into cells of two columns or more; null where no such length fits.</summary>
    private static int? Length(int[] parts, int room)
    {
        int unit = 1;
        foreach (int count in parts)
        {
            unit = unit / Divisor(unit, count) * count;
            if (unit > room)
            {
                return null;
            }
        }

        int length = Math.Max(1, Math.Min(room, GoodLength) / unit) * unit;
        length = length / parts.Max() < 2 ? room / unit * unit : length;
        return length / parts.Max() < 2 ? null : length;
    }

    private static int Divisor(int a, int b) => b == 0 ? a : Divisor(b, a % b);

    private static IEnumerable<string> Row(BarRow row, int length, int margin)
    {
        int width = (length / row.Parts) - 1;
        IReadOnlyList<string> lines = BarCells.Draw([.. Enumerable.Repeat(width, row.Parts)], [.. Enumerable.Repeat("", row.Parts)], row.Shaded);
        return lines.Select((line, i) => (i == 1 ? row.Label : "").PadRight(margin) + line);
    }
}
