using System.Text;
using DiagnosticEngine.Items.Pictures;
using DiagnosticEngine.Reporting.Pictures;

namespace DiagnosticEngine.Reporting.Tests.Pictures;

public sealed class TextPictureTests
{
    [Fact]
    public Task TryDraw_Counters_DrawsRows() => Verifier.Verify(Gallery(
        Some.Picture("counters", ("count", 13), ("perRow", 6)),
        Some.Picture("counters", ("count", 9), ("crossed", 4), ("perRow", 5)),
        Some.Picture("counters", ("count", 7), ("second", 2)),
        Some.Picture("counters", ("count", 24))));

    [Fact]
    public Task TryDraw_TenFrame_DrawsBoxes() => Verifier.Verify(Gallery(
        Some.Picture("ten-frame", ("filled", 7)),
        Some.Picture("ten-frame", ("filled", 0)),
        Some.Picture("ten-frame", ("filled", 13), ("second", 5)),
        Some.Picture("ten-frame", ("filled", 10), ("crossed", 3)),
        Some.Picture("ten-frame", ("filled", 34))));

    [Fact]
    public Task TryDraw_BaseTen_DrawsEachSize() => Verifier.Verify(Gallery(
        Some.Picture("base-ten", ("hundreds", 3), ("tens", 4), ("ones", 15)),
        Some.Picture("base-ten", ("tens", 7), ("ones", 3), ("crossed", Some.Map(("tens", 2)))),
        Some.Picture("base-ten", ("thousands", 2), ("hundreds", 0), ("tens", 1), ("ones", 6))));

    [Fact]
    public Task TryDraw_NumberLine_DrawsToScale() => Verifier.Verify(Gallery(
        Some.Picture("number-line", ("from", 0), ("to", 10), ("step", 1), ("labels", Numbers(0, 10)), ("points", Points((7, "frog")))),
        Some.Picture("number-line", ("from", 0), ("to", 20), ("step", 1), ("labels", Numbers(0, 20)), ("points", Points((6, "start")))),
        Some.Picture("number-line", ("from", 0), ("to", 100), ("step", 10), ("labels", Some.List(0, 100)), ("points", Points((43, "?")))),
        Some.Picture("number-line", ("from", 0), ("to", 100), ("step", 100), ("labels", Some.List(0, 100)), ("points", Points((37, "?")))),
        Some.Picture(
            "number-line", ("from", 0), ("to", 1), ("step", Some.Fraction(1, 7)), ("labels", Some.List(0, 1)),
            ("points", Some.List(Point(Some.Fraction(1, 7), "A"), Point(Some.Fraction(3, 7), "B"), Point(Some.Fraction(6, 7), "C")))),
        Some.Picture(
            "number-line", ("from", Some.Fraction(4, 10)), ("to", Some.Fraction(5, 10)), ("step", Some.Fraction(1, 100)), ("labels", Some.List()),
            ("points", Some.List(Point(Some.Fraction(4, 10), "4/10"), Point(Some.Fraction(5, 10), "5/10"), Point(Some.Fraction(43, 100), "?")))),
        Some.Picture("number-line", ("from", 3000), ("to", 4000), ("step", 200), ("labels", Some.List(3000, 4000)), ("points", Points((3600, "?")))),
        Some.Picture("number-line", ("from", 0), ("to", 10), ("step", 1), ("labels", Some.List(0, 10)), ("points", Points((4, "start"), (5, "end"))))));

    [Fact]
    public Task TryDraw_NumberLineWithJumps_DrawsArcs() => Verifier.Verify(Gallery(
        Some.Picture(
            "number-line", ("from", 0), ("to", 20), ("step", 1), ("labels", Some.List(0, 7, 10, 20)),
            ("jumps", Some.List(Jump(7, 10, "+3"), Jump(10, 15, "+5")))),
        Some.Picture(
            "number-line", ("from", 7), ("to", 15), ("step", 8), ("labels", Some.List(7)), ("points", Points((10, "10"))),
            ("jumps", Some.List(Jump(7, 10, "+3"), Jump(10, 15, "?")))),
        Some.Picture(
            "number-line", ("from", 300), ("to", 500), ("step", 100), ("labels", Some.List(300, 400, 500)), ("points", Points((431, "431"), (361, "?"))),
            ("jumps", Some.List(Jump(431, 361, "− 70")))),
        Some.Picture(
            "number-line", ("from", 0), ("to", 50), ("step", 5), ("labels", Some.List(0, 5, 10)), ("points", Points((35, "?"))),
            ("jumps", Some.List(Jump(0, 5, ""), Jump(5, 10, ""), Jump(10, 15, "")))),
        Some.Picture(
            "number-line", ("from", 30), ("to", 100), ("step", 10), ("labels", Some.List(38, 40, 100)),
            ("jumps", Some.List(Jump(38, 40, "?"), Jump(40, 100, "?")))),
        Some.Picture(
            "number-line", ("from", 0), ("to", 2), ("step", Some.Fraction(1, 5)), ("labels", Some.List(0, 1, 2)),
            ("jumps", Some.List(Jump(0, Some.Fraction(4, 5), "4/5"), Jump(Some.Fraction(4, 5), Some.Fraction(7, 5), "3/5")))),
        Some.Picture(
            "number-line", ("from", 0), ("to", 10), ("step", 1), ("labels", Numbers(0, 10)),
            ("jumps", Some.List(Jump(2, 9, "+7"), Jump(9, 4, "− 5"))))));

    [Fact]
    public Task TryDraw_Bar_DrawsEqualCells() => Verifier.Verify(Gallery(
        Some.Picture("bar", ("parts", 4), ("shaded", 3)),
        Some.Picture("bar", ("parts", 10), ("shaded", 7)),
        Some.Picture("bar", ("parts", 5), ("shaded", 12), ("bars", 3)),
        Some.Picture("bar", ("parts", 3), ("shaded", 0), ("labels", Some.List("XIII", "?", "XV"))),
        Some.Picture("bar", ("parts", 2), ("shaded", 1), ("labels", Some.List("A", "B")))));

    [Fact]
    public Task TryDraw_Bars_DrawsEqualLengths() => Verifier.Verify(Gallery(
        Some.Picture("bars", ("rows", Some.List(Row(3, 2, "A"), Row(4, 3, "B"), Row(5, 2, "C")))),
        Some.Picture("bars", ("rows", Some.List(Row(2, 1, "Top"), Row(6, 3, "A"), Row(12, 5, "B")))),
        Some.Picture("bars", ("rows", Some.List(Row(7, 1, ""), Row(9, 1, ""))))));

    [Fact]
    public Task TryDraw_GridAndArray_DrawRowsAndColumns() => Verifier.Verify(Gallery(
        Some.Picture("grid", ("rows", 3), ("columns", 5), ("shaded", 7)),
        Some.Picture("grid", ("rows", 10), ("columns", 10), ("shaded", 34)),
        Some.Picture("array", ("rows", 4), ("columns", 6))));

    [Fact]
    public Task TryDraw_Instruments_PutMarksOnLines() => Verifier.Verify(Gallery(
        Some.Picture("thermometer", ("from", -5), ("to", 10), ("step", 1), ("at", -3), ("labels", Some.List(-5, 0, 5, 10))),
        Some.Picture("thermometer", ("from", 0), ("to", 20), ("step", 2), ("at", 9)),
        Some.Picture("scale", ("form", "straight"), ("from", 2), ("to", 3), ("step", Some.Fraction(1, 5)), ("at", Some.Fraction(11, 5)), ("labels", Some.List(2, 3)), ("unit", "l")),
        Some.Picture("scale", ("form", "straight"), ("from", 0), ("to", 500), ("step", 100), ("at", 250), ("unit", "g"))));

    [Fact]
    public Task TryDraw_Tables_DrawColumns() => Verifier.Verify(Gallery(
        Some.Picture("ratio-table", ("rows", Some.List(Ratio("red", 3, 6, 12), Ratio("blue", 5, 10, "?")))),
        Some.Picture("area-model", ("columns", Some.List(20, 7)), ("rows", Some.List(30, 4)), ("cells", Some.List(Some.List(600, "?"), Some.List(80, 28)))),
        Some.Picture("area-model", ("columns", Some.List(11, "0.9")), ("rows", Some.List(6)), ("cells", Some.List(Some.List("?", "?")))),
        Some.Picture("area-model", ("columns", Some.List("?")), ("rows", Some.List(11)), ("cells", Some.List(Some.List(55))))));

    [Fact]
    public Task TryDraw_DoubleNumberLine_DrawsToScale() => Verifier.Verify(Gallery(
        Some.Picture(
            "double-number-line", ("to", 9), ("top", "minutes"), ("bottom", "cups"),
            ("marks", Some.List(Mark(0, "0", "0"), Mark(4, "4", "12"), Mark(9, "9", "?")))),
        Some.Picture(
            "double-number-line", ("to", 1), ("top", "fraction"), ("bottom", "per cent"),
            ("marks", Some.List(Mark(0, "0", "0%"), Mark(Some.Fraction(1, 8), "1/8", "12.5%"), Mark(Some.Fraction(3, 8), "3/8", "?"), Mark(1, "1", "100%"))))));

    [Fact]
    public Task TryDraw_Percents_DrawBarAndSquares() => Verifier.Verify(Gallery(
        Some.Picture(
            "percentage-bar", ("shaded", 30), ("step", 10), ("labels", Some.List(0, 30, 100)),
            ("values", Some.List(Point(0, "0"), Point(30, "?"), Point(100, "250")))),
        Some.Picture("percentage-bar", ("shaded", 45)),
        Some.Picture("decimal-grid", ("shaded", 134)),
        Some.Picture("decimal-grid", ("shaded", 7), ("parts", 10))));

    [Fact]
    public Task TryDraw_GroupsAndCoins_DrawEach() => Verifier.Verify(Gallery(
        Some.Picture("equal-groups", ("groups", 4), ("each", 3), ("left", 2)),
        Some.Picture("equal-groups", ("groups", 9), ("each", 6)),
        Some.Picture("coins", ("values", Some.List(50, 20, 2, 1, 200, 1000))),
        Some.Picture("coins", ("values", Some.List(50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50)))));

    [Fact]
    public Task TryDraw_Set_DrawsRings() => Verifier.Verify(Gallery(
        Some.Picture("set", ("total", 12), ("shaded", 8), ("groups", 3)),
        Some.Picture("set", ("total", 14), ("shaded", 5)),
        Some.Picture("set", ("total", 40), ("shaded", 16), ("groups", 5))));

    [Fact]
    public Task TryDraw_PartWhole_ConnectsRings() => Verifier.Verify(Gallery(
        Some.Picture("part-whole", ("whole", 10), ("parts", Some.List(7, "?"))),
        Some.Picture("part-whole", ("whole", "?"), ("parts", Some.List(300, 40, 2))),
        Some.Picture("part-whole", ("whole", 4285), ("parts", Some.List(4000, 200, 80, 5))),
        Some.Picture("part-whole", ("whole", 6), ("parts", Some.List(6)))));

    [Fact]
    public Task TryDraw_BarModel_DrawsInProportion() => Verifier.Verify(Gallery(
        Some.Picture("bar-model", ("rows", Some.List(Some.List(Segment(5, "5"), Segment(8, "8"), Segment(2, "2")))), ("total", "?")),
        Some.Picture("bar-model", ("rows", Some.List(Some.List(Segment(14, "14")), Some.List(Segment(9, "9"), Segment(5, "?"))))),
        Some.Picture(
            "bar-model",
            ("rows", Some.List(Some.List(Segment(6, "A"), Segment(6, "A")), Some.List(Segment(4, "B"), Segment(8, "B"))))),
        Some.Picture(
            "bar-model",
            ("rows", Some.List(Some.List(Segment(1242, "1242"), Segment(2689, "2689")), Some.List(Segment(1762, "1762"), Segment(2169, "?")))))));

    [Fact]
    public Task TryDraw_PlaceValueChart_DrawsFiguresAndCounters() => Verifier.Verify(Gallery(
        Some.Picture("place-value-chart", ("columns", Some.List("H", "T", "O")), ("counters", Some.List(Some.List(3, 0, 14)))),
        Some.Picture(
            "place-value-chart", ("columns", Some.List("Th", "H", "T", "O")), ("counters", Some.List(Some.List(1, 5, 3, 5), Some.List(2, 6, 0, 8)))),
        Some.Picture("place-value-chart", ("columns", Some.List("T", "O", ".", "t", "h")), ("rows", Some.List(Some.List(4, 0, ".", 7, "?")))),
        Some.Picture(
            "place-value-chart", ("columns", Some.List("M", "HTh", "TTh", "Th", "H", "T", "O")), ("counters", Some.List(Some.List(1, 2, 3, 4, 5, 6, 7))))));

    [Fact]
    public Task TryDraw_HundredSquare_CoversAndMarks() => Verifier.Verify(Gallery(
        Some.Picture("hundred-square", ("from", 1), ("to", 100), ("marked", Some.List(45)), ("hidden", Some.List(44, 46, 100))),
        Some.Picture("hundred-square", ("from", 34), ("to", 57), ("hidden", Some.List(40)), ("marked", Some.List(40))),
        Some.Picture("hundred-square", ("from", 0), ("to", 29))));

    [Fact]
    public Task TryDraw_ColumnLayout_AlignsPlaces() => Verifier.Verify(Gallery(
        Some.Picture("column-layout", ("top", 352), ("bottom", 38), ("sign", "−")),
        Some.Picture("column-layout", ("top", 4006), ("bottom", 2138)),
        Some.Picture("column-layout", ("top", "12.4"), ("bottom", "3.65"), ("sign", "+"))));

    [Fact]
    public void TryDraw_Null_Throws() => Assert.Throws<ArgumentNullException>(() => TextPicture.TryDraw(null!, out _));

    private static string Gallery(params Picture[] pictures)
    {
        StringBuilder gallery = new();
        foreach (Picture picture in pictures)
        {
            Assert.True(TextPicture.TryDraw(picture, out string drawing), picture.Model);
            gallery.Append(drawing).Append("\n\n\n");
        }

        return gallery.ToString();
    }

    private static object[] Numbers(int from, int to) => [.. Enumerable.Range(from, to - from + 1).Cast<object>()];

    private static object[] Points(params (int At, string Label)[] points) => [.. points.Select(p => Point(p.At, p.Label))];

    private static PictureData Point(object at, string label) => Some.Map(("at", at), ("label", label));

    private static PictureData Jump(object from, object to, string label) => Some.Map(("from", from), ("to", to), ("label", label));

    private static PictureData Row(int parts, int shaded, string label) => Some.Map(("parts", parts), ("shaded", shaded), ("label", label));

    private static PictureData Mark(object at, string top, string bottom) => Some.Map(("at", at), ("top", top), ("bottom", bottom));

    private static PictureData Ratio(string label, params object[] values) => Some.Map(("label", label), ("values", Some.List(values)));

    private static PictureData Segment(int length, string label) => Some.Map(("length", length), ("label", label));
}
