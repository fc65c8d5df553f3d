using DiagnosticEngine.Items.Pictures;

namespace DiagnosticEngine.Reporting.Pictures;

/// <summary>An upright thermometer, filled to the reading.</summary>
internal static class ThermometerPicture
{
    private const char Full = '█';
    private const char Surface = '▄';

    public static IReadOnlyList<string>? Draw(PictureData data) => UprightScale.Read(data) is { } scale
        ? [scale.Unit.Length == 0 ? "°C" : scale.Unit, "╭─╮", .. scale.Rows.Select((row, i) => Line(row, i, scale)), $"╰{Full}╯"]
        : null;

    private static string Line((string? Label, bool IsMark) row, int index, UprightScale scale)
    {
        char column = index < scale.Reading ? ' ' : index == scale.Reading ? Surface : Full;
        return $"│{column}{(row.Label is { } label ? $"├── {label}" : row.IsMark ? "├─" : "│")}";
    }
}
