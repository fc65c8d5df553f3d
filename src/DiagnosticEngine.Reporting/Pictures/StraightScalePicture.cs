using DiagnosticEngine.Items.Pictures;

namespace DiagnosticEngine.Reporting.Pictures;

/// <summary>A straight measuring scale with a pointer from the left; a dial is not drawn.</summary>
internal static class StraightScalePicture
{
    private const string Pointer = "───►";
    private const string Space = "    ";

    public static IReadOnlyList<string>? Draw(PictureData data) =>
        data.Label("form") == "straight" && UprightScale.Read(data) is { } scale
            ? [.. scale.Unit.Length == 0 ? Array.Empty<string>() : [Space + scale.Unit], .. scale.Rows.Select((row, i) => Line(row, i, scale))]
            : null;

    private static string Line((string? Label, bool IsMark) row, int index, UprightScale scale)
    {
        char line = !row.IsMark && row.Label is null ? '│' : index == 0 ? '┌' : index == scale.Rows.Count - 1 ? '└' : '├';
        return $"{(index == scale.Reading ? Pointer : Space)}{line}{(row.Label is { } label ? $"── {label}" : row.IsMark ? "─" : "")}";
    }
}
