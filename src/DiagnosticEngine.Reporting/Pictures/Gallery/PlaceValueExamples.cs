using DiagnosticEngine.Items.Pictures;
using static DiagnosticEngine.Reporting.Pictures.Gallery.ExampleData;

namespace DiagnosticEngine.Reporting.Pictures.Gallery;

/// <summary>Place value and written methods.</summary>
internal static class PlaceValueExamples
{
    public static IReadOnlyList<Picture> All { get; } =
    [
        Picture("base-ten", "Hundred squares, ten rods and single ones.", ("hundreds", 2), ("tens", 4), ("ones", 7)),
        Picture("base-ten", "Ten rods and single ones, some crossed out.", ("tens", 5), ("ones", 12), ("crossed", Map(("tens", 2), ("ones", 4)))),
        Picture("base-ten", "Thousand cubes, hundred squares, ten rods and ones.", ("thousands", 2), ("hundreds", 6), ("tens", 9), ("ones", 9)),
        Picture(
            "place-value-chart",
            "A chart with counters in two rows.",
            ("columns", List("H", "T", "O")),
            ("counters", List(List(3, 0, 14), List(1, 5, 2)))),
        Picture(
            "place-value-chart",
            "A chart with place-value counters.",
            ("columns", List("Th", "H", "T", "O")),
            ("values", List(1000, 100, 10, 1)),
            ("counters", List(List(2, 1, 4, 3)))),
        Picture(
            "place-value-chart",
            "A chart with figures; one is missing.",
            ("columns", List("T", "O", ".", "t", "h")),
            ("rows", List(List(4, 0, ".", 7, "?")))),
        Picture(
            "place-value-chart",
            "A chart to millions with counters.",
            ("columns", List("M", "HTh", "TTh", "Th", "H", "T", "O")),
            ("rows", List(List(1, 2, 3, 4, 5, 6, 7))),
            ("counters", List(List(1, 2, 3, 4, 5, 6, 7)))),
        Picture("hundred-square", "A hundred square. One number is marked and some are covered.", ("marked", List(45)), ("hidden", List(44, 46, 100))),
        Picture("hundred-square", "Part of a hundred square.", ("from", 34), ("to", 57), ("hidden", List(40))),
        Picture("column-layout", "A subtraction in columns.", ("top", 352), ("bottom", 38), ("sign", "−")),
        Picture("column-layout", "An addition of decimals in columns.", ("top", "12.4"), ("bottom", "3.65"), ("sign", "+")),
        Picture("arrow-cards", "Arrow cards side by side.", ("cards", List(3000, 400, 50, 2))),
        Picture("arrow-cards", "Arrow cards stacked.", ("cards", List(300, 40, 5)), ("stacked", true)),
    ];
}
