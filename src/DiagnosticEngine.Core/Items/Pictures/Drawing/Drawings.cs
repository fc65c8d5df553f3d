using System.Collections.Frozen;

namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>How each model is drawn.</summary>
internal static class Drawings
{
    public static FrozenDictionary<string, Action<PictureData, Sketch>> ByModel { get; } = new Dictionary<string, Action<PictureData, Sketch>>
    {
        ["area-model"] = AreaModelDrawing.Draw,
        ["array"] = ArrayDrawing.Draw,
        ["arrow-cards"] = ArrowCardsDrawing.Draw,
        ["bar"] = BarDrawing.Draw,
        ["bar-model"] = BarModelDrawing.Draw,
        ["bars"] = BarsDrawing.Draw,
        ["base-ten"] = BaseTenDrawing.Draw,
        ["bead-string"] = BeadStringDrawing.Draw,
        ["circle"] = CircleDrawing.Draw,
        ["clock"] = ClockDrawing.Draw,
        ["coins"] = CoinsDrawing.Draw,
        ["column-layout"] = ColumnLayoutDrawing.Draw,
        ["coordinate-grid"] = CoordinateGridDrawing.Draw,
        ["counters"] = CountersDrawing.Draw,
        ["decimal-grid"] = DecimalGridDrawing.Draw,
        ["double-number-line"] = DoubleNumberLineDrawing.Draw,
        ["equal-groups"] = EqualGroupsDrawing.Draw,
        ["grid"] = GridDrawing.Draw,
        ["hundred-square"] = HundredSquareDrawing.Draw,
        ["number-line"] = NumberLineDrawing.Draw,
        ["part-whole"] = PartWholeDrawing.Draw,
        ["percentage-bar"] = PercentageBarDrawing.Draw,
        ["place-value-chart"] = PlaceValueChartDrawing.Draw,
        ["ratio-table"] = RatioTableDrawing.Draw,
        ["ruler"] = RulerDrawing.Draw,
        ["scale"] = ScaleDrawing.Draw,
        ["set"] = SetDrawing.Draw,
        ["ten-frame"] = TenFrameDrawing.Draw,
        ["thermometer"] = ThermometerDrawing.Draw,
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
