using DiagnosticEngine.Items.Pictures;
using static DiagnosticEngine.Reporting.Pictures.Gallery.ExampleData;

namespace DiagnosticEngine.Reporting.Pictures.Gallery;

/// <summary>Numbers that have a place.</summary>
internal static class LineExamples
{
    public static IReadOnlyList<Picture> All { get; } =
    [
        Line("A number line from 0 to 20 with every number written.", ("from", 0), ("to", 20), ("step", 1), ("labels", Range(0, 20)), ("points", List(Point(7, "frog")))),
        Line("A blank number line with a jump back.", ("from", 0), ("to", 100), ("points", List(Point(52, "52"), Point(22, "?"))), ("jumps", List(Jump(52, 22, "− 30")))),
        Line("A number line below and above zero.", ("from", -10), ("to", 10), ("step", 1), ("labels", List(-10, -5, 0, 5, 10)), ("points", List(Point(-3, "A"), Point(4, "B")))),
        Line("A decimal number line.", ("from", 0), ("to", 1), ("step", Part(1, 10)), ("labels", List(0, Part(1, 2), 1)), ("numbers", "decimal"), ("points", List(Point(Part(7, 10), "?")))),
        Line("A fraction number line.", ("from", 0), ("to", 2), ("step", Part(1, 4)), ("labels", List(0, Part(1, 4), Part(1, 2), 1, Part(3, 2), 2)), ("numbers", "mixed"), ("points", List(Point(Part(7, 4), "?")))),
        Line(
            "A number line with jumps on.",
            ("from", 30), ("to", 80), ("step", 10), ("labels", Range(30, 80, 10)),
            ("jumps", List(Jump(38, 48, "+ 10"), Jump(48, 58, "+ 10"), Jump(58, 68, "+ 10"), Jump(68, 73, "+ 5"))),
            ("points", List(Point(38, "38")))),
        Line("A number line to 1000.", ("from", 0), ("to", 1000), ("step", 10), ("labels", Range(0, 1000, 100)), ("points", List(Point(370, "?")))),
        Picture(
            "double-number-line",
            "Two lines, one for pens and one for cost.",
            ("to", 10), ("top", "pens"), ("bottom", "cost"),
            ("marks", List(
                Map(("at", 0), ("top", "0"), ("bottom", "£0")),
                Map(("at", 4), ("top", "4"), ("bottom", "£1.60")),
                Map(("at", 10), ("top", "10"), ("bottom", "?"))))),
        Picture(
            "percentage-bar",
            "A bar that stands for £60, cut into tens of per cents.",
            ("step", 10), ("labels", List(0, 50, 100)), ("shaded", 30),
            ("values", List(Map(("at", 0), ("label", "£0")), Map(("at", 30), ("label", "?")), Map(("at", 100), ("label", "£60"))))),
        Picture(
            "coordinate-grid",
            "Squared paper with three points.",
            ("x", Map(("to", 8))), ("y", Map(("to", 6))),
            ("points", List(Spot(2, 5, "A"), Spot(6, 1, "B"), Spot(7, 4, "C")))),
        Picture(
            "coordinate-grid",
            "Squared paper in four quadrants with a shape.",
            ("x", Map(("from", -5), ("to", 5))), ("y", Map(("from", -5), ("to", 5))), ("join", "closed"),
            ("points", List(Spot(-4, 1, "P"), Spot(2, 4, "Q"), Spot(3, -3, "R"), Spot(-2, -4, "S")))),
    ];

    private static Picture Line(string text, params (string Key, object Value)[] fields) => Picture("number-line", text, fields);

    private static PictureData Point(object at, string label) => Map(("at", at), ("label", label));

    private static PictureData Jump(int from, int to, string label) => Map(("from", from), ("to", to), ("label", label));

    private static PictureData Spot(int x, int y, string label) => Map(("x", x), ("y", y), ("label", label));
}
