using DiagnosticEngine.Items.Pictures;

namespace DiagnosticEngine.Reporting.Pictures;

/// <summary>Counters in equal rings, with what is left over below them.</summary>
internal static class EqualGroupsPicture
{
    private const int PerRow = 10;

    public static IReadOnlyList<string>? Draw(PictureData data)
    {
        if (data.Count("groups") is not ({ } groups and > 0) || data.Count("each") is not { } each || data.Count("left", 0) is not { } left)
        {
            return null;
        }

        IEnumerable<string> rings = Rings.Draw([.. Enumerable.Repeat<IReadOnlyList<char>>([.. Enumerable.Repeat(Counters.First, each)], groups)]);
        return left == 0 ? [.. rings] : [.. rings, "", .. Enumerable.Repeat(Counters.First, left).Chunk(PerRow).Select(row => "  " + string.Join(' ', row))];
    }
}
