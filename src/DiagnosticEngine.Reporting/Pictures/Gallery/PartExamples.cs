using DiagnosticEngine.Items.Pictures;
using static DiagnosticEngine.Reporting.Pictures.Gallery.ExampleData;

namespace DiagnosticEngine.Reporting.Pictures.Gallery;

/// <summary>Parts of a whole, and quantities side by side.</summary>
internal static class PartExamples
{
    public static IReadOnlyList<Picture> All { get; } =
    [
        Picture("bar", "A bar in equal parts, some shaded.", ("parts", 5), ("shaded", 3)),
        Picture("bar", "Two bars in equal parts with labels.", ("parts", 4), ("bars", 2), ("shaded", 5), ("labels", List("1/4", "1/4", "1/4", "1/4", "1/4"))),
        Picture(
            "bars",
            "Bars of one length cut into different parts.",
            ("rows", List(
                Map(("parts", 2), ("shaded", 1), ("label", "halves")),
                Map(("parts", 4), ("shaded", 2), ("label", "quarters")),
                Map(("parts", 8), ("shaded", 4), ("label", "eighths"))))),
        Picture("circle", "A circle in equal parts, some shaded.", ("parts", 8), ("shaded", 3)),
        Picture("circle", "Circles in equal parts, some shaded.", ("parts", 6), ("shaded", 11), ("circles", 2)),
        Picture("grid", "A rectangle in equal squares, some shaded.", ("rows", 3), ("columns", 5), ("shaded", 7)),
        Picture("grid", "A rectangle with rows shaded one way and columns the other.", ("rows", 3), ("columns", 4), ("shadedRows", 2), ("shadedColumns", 3)),
        Picture("decimal-grid", "A square in a hundred parts, some shaded.", ("shaded", 34)),
        Picture("decimal-grid", "Squares in ten strips, some shaded.", ("shaded", 13), ("parts", 10)),
        Picture("part-whole", "A whole and two parts; one is empty.", ("whole", 10), ("parts", List(7, "?"))),
        Picture("part-whole", "A whole and four parts.", ("whole", 4285), ("parts", List(4000, 200, 80, 5))),
        Picture("part-whole", "A whole and two fractions.", ("whole", "?"), ("parts", List("3/8", "1/4"))),
        Picture(
            "bar-model",
            "A bar in three parts with the whole below.",
            ("rows", List(List(Map(("length", 5), ("label", "5")), Map(("length", 8), ("label", "8")), Map(("length", 2), ("label", "2"))))),
            ("total", "?")),
        Picture(
            "bar-model",
            "Two bars to compare.",
            ("rows", List(
                List(Map(("length", 1762), ("label", "1762"))),
                List(Map(("length", 1700), ("label", "Sam")), Map(("length", 62), ("label", "?")))))),
        Picture(
            "area-model",
            "The grid method for two numbers.",
            ("columns", List(20, 7)),
            ("rows", List(30, 4)),
            ("cells", List(List(600, "?"), List(80, 28)))),
        Picture(
            "ratio-table",
            "A table of two quantities that grow together.",
            ("rows", List(
                Map(("label", "pens"), ("values", List(3, 6, 12))),
                Map(("label", "cost"), ("values", List("£1.20", "?", "£4.80"))))),
            ("jumps", List(Map(("from", 1), ("to", 2), ("label", "× 2")), Map(("from", 2), ("to", 3), ("label", "× 2"))))),
    ];
}
