using DiagnosticEngine.Items.Pictures;

namespace DiagnosticEngine.Reporting.Pictures;

/// <summary>Frames of two rows of five boxes, filled row by row; three frames stand side by side.</summary>
internal static class TenFramePicture
{
    private const int Frame = 10;
    private const int Row = 5;
    private const int Abreast = 3;
    private const string Gap = "   ";

    private static readonly int[] Widths = [3, 3, 3, 3, 3];

    public static IReadOnlyList<string>? Draw(PictureData data) =>
        Counters.Read(data, "filled") is { } counters
            ? [.. Frames(counters).Chunk(Abreast).SelectMany((row, i) => i == 0 ? SideBySide(row) : [.. SideBySide(row).Prepend("")]), .. Counters.Legend(counters)]
            : null;

    private static IEnumerable<IReadOnlyList<string>> Frames(IReadOnlyList<char> counters)
    {
        for (int start = 0; start == 0 || start < counters.Count; start += Frame)
        {
            int first = start;
            yield return Boxes.Table(Widths, [Cells(first), Cells(first + Row)]);
        }

        string[] Cells(int from) => [.. Enumerable.Range(from, Row).Select(i => i < counters.Count ? $" {counters[i]} " : "   ")];
    }

    private static IReadOnlyList<string> SideBySide(IReadOnlyList<string>[] frames) =>
        [.. Enumerable.Range(0, frames[0].Count).Select(line => string.Join(Gap, frames.Select(f => f[line])))];
}
