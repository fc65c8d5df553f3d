using DiagnosticEngine.Items.Pictures;

namespace DiagnosticEngine.Reporting.Pictures;

/// <summary>Equal rows of counters.</summary>
internal static class ArrayPicture
{
    public static IReadOnlyList<string>? Draw(PictureData data) =>
        data.Count("rows") is { } rows && data.Count("columns") is { } columns && rows > 0 && columns > 0
            ? [.. Enumerable.Repeat(string.Join(' ', Enumerable.Repeat(Counters.First, columns)), rows)]
            : null;
}
