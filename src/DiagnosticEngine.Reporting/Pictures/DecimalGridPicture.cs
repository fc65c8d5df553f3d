using DiagnosticEngine.Items.Pictures;

namespace DiagnosticEngine.Reporting.Pictures;

/// <summary>Squares that are one whole each, cut into ten strips or a hundred small squares, shaded from the left, strip by strip.</summary>
internal static class DecimalGridPicture
{
    private const int Side = 10;
    private const int Hundred = 100;
    private const int StripHeight = 5;
    private const string Gap = "   ";

    public static IReadOnlyList<string>? Draw(PictureData data)
    {
        if (data.Count("shaded") is not { } shaded || data.Count("parts", Hundred) is not ({ } parts and (Side or Hundred))
            || data.Count("squares", Math.Max(1, (shaded + parts - 1) / parts)) is not { } squares || squares == 0 || shaded > squares * parts)
        {
            return null;
        }

        int[] widths = [.. Enumerable.Repeat(1, Side)];
        int rows = parts / Side;
        int height = rows == 1 ? StripHeight : 1;
        IReadOnlyList<string>[] drawn = [.. Enumerable.Range(0, squares).Select(square => Boxes.Table(
            widths,
            Enumerable.Range(0, rows).Select(row => (IReadOnlyList<IReadOnlyList<string>>)[.. Enumerable.Repeat(Row(shaded - (square * parts), row), height)])))];
        int abreast = (TextPicture.MostColumns + Gap.Length) / (drawn[0][0].Length + Gap.Length);
        return [.. drawn.Chunk(abreast).SelectMany((squaresAbreast, i) => (string[])
            [.. i == 0 ? Array.Empty<string>() : [""], .. Enumerable.Range(0, drawn[0].Count).Select(line => string.Join(Gap, squaresAbreast.Select(s => s[line])))])];

        IReadOnlyList<string> Row(int left, int row) =>
            [.. Enumerable.Range(0, Side).Select(column => BarCells.Cell("", 1, (column * rows) + row < left))];
    }
}
