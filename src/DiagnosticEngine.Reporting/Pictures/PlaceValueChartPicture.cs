using DiagnosticEngine.Items.Pictures;

namespace DiagnosticEngine.Reporting.Pictures;

/// <summary>A chart with a column for each place: numbers as figures, or as that many counters, five to a line.</summary>
internal static class PlaceValueChartPicture
{
    private const int MostPerLine = 5;
    private const int LeastPerLine = 3;

    public static IReadOnlyList<string>? Draw(PictureData data)
    {
        if (data.Items("columns")?.All(c => c.Label()) is not { Count: > 0 } headings
            || data.Items("rows")?.All(r => r.Items()?.All(c => c.Label())) is not { } figures
            || data.Items("counters")?.All(r => r.Items()) is not { } counters
            || data["values"] is not null || figures.Any(r => r.Count != headings.Count) || counters.Any(r => r.Count != headings.Count))
        {
            return null;
        }

        for (int perLine = MostPerLine; perLine >= LeastPerLine; perLine--)
        {
            int atMost = perLine;
            if (counters.All(r => r.All(c => Cell(c, atMost) is not null)) && Chart(headings, figures, counters, perLine) is { } chart
                && chart[0].Length <= TextPicture.MostColumns)
            {
                return chart;
            }
        }

        return null;
    }

    private static IReadOnlyList<string> Chart(
        IReadOnlyList<string> headings, IReadOnlyList<IReadOnlyList<string>> figures, IReadOnlyList<IReadOnlyList<PictureData>> counters, int perLine)
    {
        IReadOnlyList<string>[][] drawn = [.. counters.Select(r => r.Select(c => Cell(c, perLine)!).ToArray())];
        int text = headings.Concat(figures.SelectMany(r => r)).Max(t => t.Length);
        int width = 2 + Math.Max(Math.Max(text, 3), counters.Count == 0 ? 0 : (2 * perLine) - 1);
        int[] widths = [.. headings.Select(h => h == "." ? 3 : width)];
        return Boxes.Table(widths, [Line(headings), .. figures.Select(Line), .. drawn.Select(Lines)]);

        IReadOnlyList<IReadOnlyList<string>> Line(IReadOnlyList<string> row) => [[.. row.Select((t, i) => Boxes.Centre(t, widths[i]))]];

        IReadOnlyList<IReadOnlyList<string>> Lines(IReadOnlyList<string>[] row) =>
            [.. Enumerable.Range(0, Math.Max(1, row.Max(c => c.Count))).Select(line => (IReadOnlyList<string>)
                [.. row.Select((cell, i) => (line < cell.Count ? " " + cell[line] : "").PadRight(widths[i]))])];
    }

    /// <summary>The lines of a cell: counters for a number, a text as it is.</summary>
    private static IReadOnlyList<string>? Cell(PictureData data, int perLine) =>
        data.Count() is { } count ? [.. Enumerable.Repeat(Counters.First, count).Chunk(perLine).Select(five => string.Join(' ', five))]
        : data.Number() is null && data.Label() is { } text && text.Length < 2 * perLine ? [text]
        : null;
}
