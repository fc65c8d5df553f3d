using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Items.Pictures;

namespace DiagnosticEngine.Reporting.Pictures.Gallery;

/// <summary>Writes a picture's data as an author would, one key a line.</summary>
internal static class PictureYaml
{
    public static string Of(Picture picture) =>
        string.Join('\n', [$"model: {picture.Model}", .. (picture.Data.Map ?? []).Select(f => $"{f.Key}: {Of(f.Value)}")]);

    private static string Of(PictureData data) =>
        data.Map is { } map ? $"{{{string.Join(", ", map.Select(f => $"{f.Key}: {Of(f.Value)}"))}}}"
        : data.List is { } list ? $"[{string.Join(", ", list.Select(Of))}]"
        : data.Value is { Kind: ValueKind.Text } text ? $"\"{text.Text}\""
        : data.Value?.ToString() ?? "";
}
