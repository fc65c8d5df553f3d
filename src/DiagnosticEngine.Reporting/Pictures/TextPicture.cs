using DiagnosticEngine.Items.Pictures;

namespace DiagnosticEngine.Reporting.Pictures;

/// <summary>Draws pictures in plain characters, for a terminal or a text file.</summary>
/// <remarks>
/// A drawing is at most 78 columns wide and 24 lines long, says nothing that the picture's data does not say, and tells kinds apart by shape,
/// never by colour. Deterministic, in every culture alike, and safe to share between threads.
/// </remarks>
public static class TextPicture
{
    internal const int MostColumns = 78;

    private const int MostLines = 24;

    /// <summary>Draws a picture where characters can show it faithfully.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="drawing">The lines, joined by a line feed, without one at the end; empty where it is not drawn.</param>
    /// <returns>
    /// False where the model cannot be drawn in characters (a circle), the data does not fit the model, or the drawing would be too large or too
    /// coarse to be true: show the picture's text then.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="picture"/> is null.</exception>
    public static bool TryDraw(Picture picture, out string drawing)
    {
        ArgumentNullException.ThrowIfNull(picture);
        string[] lines = [.. (Draw(picture) ?? []).Select(l => l.TrimEnd())];
        bool fits = lines.Length is > 0 and <= MostLines && lines.All(l => l.Length <= MostColumns);
        drawing = fits ? string.Join('\n', lines) : "";
        return fits;
    }

    private static IReadOnlyList<string>? Draw(Picture picture) => picture.Model switch
    {
        "counters" => CountersPicture.Draw(picture.Data),
        "ten-frame" => TenFramePicture.Draw(picture.Data),
        "base-ten" => BaseTenPicture.Draw(picture.Data),
        "number-line" => NumberLinePicture.Draw(picture.Data),
        "bar" => BarPicture.Draw(picture.Data),
        "bars" => BarsPicture.Draw(picture.Data),
        "grid" => GridPicture.Draw(picture.Data),
        "array" => ArrayPicture.Draw(picture.Data),
        "set" => SetPicture.Draw(picture.Data),
        "part-whole" => PartWholePicture.Draw(picture.Data),
        "bar-model" => BarModelPicture.Draw(picture.Data),
        "place-value-chart" => PlaceValueChartPicture.Draw(picture.Data),
        "hundred-square" => HundredSquarePicture.Draw(picture.Data),
        "column-layout" => ColumnLayoutPicture.Draw(picture.Data),
        "decimal-grid" => DecimalGridPicture.Draw(picture.Data),
        "percentage-bar" => PercentageBarPicture.Draw(picture.Data),
        "area-model" => AreaModelPicture.Draw(picture.Data),
        "ratio-table" => RatioTablePicture.Draw(picture.Data),
        "double-number-line" => DoubleNumberLinePicture.Draw(picture.Data),
        "equal-groups" => EqualGroupsPicture.Draw(picture.Data),
        "coins" => CoinsPicture.Draw(picture.Data),
        "thermometer" => ThermometerPicture.Draw(picture.Data),
        "scale" => StraightScalePicture.Draw(picture.Data),
        _ => null,
    };
}
