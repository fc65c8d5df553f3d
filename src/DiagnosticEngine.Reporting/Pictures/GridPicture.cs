using DiagnosticEngine.Items.Pictures;

namespace DiagnosticEngine.Reporting.Pictures;

/// <summary>A rectangle cut into equal boxes, shaded row by row.</summary>
internal static class GridPicture
{
    private const int Width = 3;

    public static IReadOnlyList<string>? Draw(PictureData data)
    {
        if (data.Count("rows") is not { } rows || data.Count("columns") is not { } columns || data.Count("shaded", 0) is not { } shaded
            || rows == 0 || columns == 0 || rows * columns > TextPicture.MostColumns * TextPicture.MostColumns || shaded > rows * columns
            || data["shadedRows"] is not null || data["shadedColumns"] is not null)
        {
            return null;
        }

        return Boxes.Table(
            [.. Enumerable.Repeat(Width, columns)],
            Enumerable.Range(0, rows).Select(row => (IReadOnlyList<string>)
                [.. Enumerable.Range(row * columns, columns).Select(i => BarCells.Cell("", Width, i < shaded))]));
    }
}
