using DiagnosticEngine.Items.Pictures;
using static DiagnosticEngine.Reporting.Pictures.Gallery.ExampleData;

namespace DiagnosticEngine.Reporting.Pictures.Gallery;

/// <summary>Things to count.</summary>
internal static class CountingExamples
{
    public static IReadOnlyList<Picture> All { get; } =
    [
        Picture("counters", "Counters in rows of five. Some are crossed out.", ("count", 13), ("crossed", 4), ("perRow", 5)),
        Picture("counters", "Counters of two kinds in rows of ten.", ("count", 17), ("second", 8)),
        Picture("ten-frame", "Ten-frames with counters of two kinds.", ("filled", 14), ("second", 6)),
        Picture("ten-frame", "A ten-frame with counters, some crossed out.", ("filled", 8), ("crossed", 3)),
        Picture("bead-string", "Twenty beads; some are slid to the left.", ("beads", 20), ("group", 5), ("slid", 13)),
        Picture("bead-string", "A hundred beads; some are slid to the left.", ("beads", 100), ("slid", 34)),
        Picture("bead-string", "Ten beads of two kinds.", ("beads", 10), ("group", 5)),
        Picture("array", "Equal rows of counters.", ("rows", 4), ("columns", 7)),
        Picture("set", "Counters in equal rings, some shaded.", ("total", 12), ("shaded", 8), ("groups", 3)),
        Picture("set", "Counters in rows, some shaded.", ("total", 14), ("shaded", 5)),
        Picture("equal-groups", "Rings with the same number of counters in each, and some left over.", ("groups", 4), ("each", 5), ("left", 3)),
        Picture("equal-groups", "Rings with the same number of counters in each.", ("groups", 6), ("each", 2)),
        Picture("coins", "Every coin and note.", ("values", List(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000))),
        Picture("coins", "Some coins.", ("values", List(50, 20, 20, 10, 5, 2, 1, 1))),
    ];
}
