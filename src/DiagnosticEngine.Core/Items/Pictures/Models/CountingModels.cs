using static DiagnosticEngine.Items.Pictures.Models.Fields;
using static DiagnosticEngine.Items.Pictures.PictureShapeKind;

namespace DiagnosticEngine.Items.Pictures.Models;

/// <summary>Models of things to count.</summary>
internal static class CountingModels
{
    public static IReadOnlyList<PictureModel> All { get; } =
    [
        Model("counters", Must("count", Count), May("crossed", Count), May("perRow", PositiveCount), May("second", Count)),
        Model("ten-frame", Must("filled", Count), May("second", Count), May("crossed", Count)),
        Model("bead-string", Must("beads", PositiveCount), May("group", PositiveCount), May("slid", Count)),
        Model("array", Must("rows", PositiveCount), Must("columns", PositiveCount)),
        Model("set", Must("total", PositiveCount), May("shaded", Count), May("groups", PositiveCount)),
        Model("equal-groups", Must("groups", PositiveCount), Must("each", Count), May("left", Count)),
        Model("coins", Must("values", Numbers())),
    ];
}
