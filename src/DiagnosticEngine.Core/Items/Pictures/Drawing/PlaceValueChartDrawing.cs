namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>A chart with a column for each place: figures in rows, then counters in rows.</summary>
internal static class PlaceValueChartDrawing
{
    private const double FigureHeight = 40;
    private const double FigureSize = 22;

    public static void Draw(PictureData data, Sketch sketch)
    {
        string[] names = [.. data.Items("columns").Select(c => c.Text())];
        string[] values = [.. data.Items("values").Select(v => v.Text())];
        Caption[][] rows = [.. data.Items("rows").Select(r => r.List!.Select(v => Caption.Of(v.Text(), FigureSize, 120)).ToArray())];
        (Caption[] heads, double[] widths) = PlaceValueColumns.Of(names, [.. names.Select((_, i) => Least(rows.Select(r => r[i]), i < values.Length ? values[i] : ""))]);
        PlaceValueCells cells = new(sketch, widths);
        cells.Row("head", Styles.Panel, heads, heads.Max(h => h.Height) + 10);
        foreach (Caption[] row in rows)
        {
            cells.Row("figure", Styles.Open, row, FigureHeight);
        }

        foreach (PictureData row in data.Items("counters"))
        {
            cells.Counters([.. row.List!.Select(c => (int)c.Number()!.Value.Numerator)], values);
        }
    }

    private static double Least(IEnumerable<Caption> captions, string value) =>
        captions.Select(c => c.Width + 6).Append(PlaceValueCells.Narrowest(PlaceValueCells.Written(value))).Max();
}
