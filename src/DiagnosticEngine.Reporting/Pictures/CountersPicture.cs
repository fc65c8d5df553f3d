using DiagnosticEngine.Items.Pictures;

namespace DiagnosticEngine.Reporting.Pictures;

/// <summary>Counters in rows.</summary>
internal static class CountersPicture
{
    private const int UsualPerRow = 10;

    public static IReadOnlyList<string>? Draw(PictureData data) =>
        Counters.Read(data, "count") is { Count: > 0 } counters && data.Count("perRow", UsualPerRow) is { } perRow and > 0
            ? [.. counters.Chunk(perRow).Select(row => string.Join(' ', row)), .. Counters.Legend(counters)]
            : null;
}
