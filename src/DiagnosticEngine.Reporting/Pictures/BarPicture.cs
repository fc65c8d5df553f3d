using DiagnosticEngine.Items.Pictures;

namespace DiagnosticEngine.Reporting.Pictures;

/// <summary>One bar of equal cells, or several equal bars under one another; shading runs on from bar to bar.</summary>
internal static class BarPicture
{
    private const int GoodLength = 60;

    public static IReadOnlyList<string>? Draw(PictureData data)
    {
        if (data.Count("parts") is not ({ } parts and > 0) || data.Count("shaded", 0) is not { } shaded
            || data.Count("bars", 1) is not { } bars || bars == 0 || parts > TextPicture.MostColumns
            || data.Items("labels")?.All(l => l.Label()) is not { } labels || shaded > parts * bars || labels.Count > parts * bars)
        {
            return null;
        }

        int longest = labels.Select(l => l.Length).DefaultIfEmpty(0).Max();
        int width = Math.Max(Math.Max(1, (GoodLength / parts) - 1), longest == 0 ? 0 : longest + 2);
        return [.. Enumerable.Range(0, bars).SelectMany(bar => BarCells.Draw(
            [.. Enumerable.Repeat(width, parts)],
            [.. Enumerable.Range(bar * parts, parts).Select(i => i < labels.Count ? labels[i] : "")],
            shaded - (bar * parts)))];
    }
}
