using static DiagnosticEngine.Items.Pictures.Models.Fields;
using static DiagnosticEngine.Items.Pictures.PictureShape;
using static DiagnosticEngine.Items.Pictures.PictureShapeKind;

namespace DiagnosticEngine.Items.Pictures.Models;

/// <summary>Models of parts of a whole and of how quantities compare.</summary>
internal static class PartModels
{
    public static IReadOnlyList<PictureModel> All { get; } =
    [
        Model("bar", Must("parts", PositiveCount), May("shaded", Count), May("bars", PositiveCount), May("labels", Labels())),
        Model("bars", Must("rows", ListOf(MapOf(Must("parts", PositiveCount), May("shaded", Count), May("label", Label))))),
        Model("circle", Must("parts", PositiveCount), May("shaded", Count), May("circles", PositiveCount)),
        Model(
            "grid",
            Must("rows", PositiveCount),
            Must("columns", PositiveCount),
            May("shaded", Count),
            May("shadedRows", Count),
            May("shadedColumns", Count)),
        Model("decimal-grid", Must("shaded", Count), May("parts", PositiveCount), May("squares", PositiveCount)),
        Model("part-whole", Must("whole", Label), Must("parts", Labels())),
        Model("bar-model", Must("rows", ListOf(ListOf(MapOf(Must("length", Number), May("label", Label))))), May("total", Label)),
        Model("area-model", Must("columns", Labels()), Must("rows", Labels()), May("cells", ListOf(Labels())), May("sign", Label)),
        Model(
            "ratio-table",
            Must("rows", ListOf(MapOf(Must("label", Label), Must("values", Labels())))),
            May("jumps", ListOf(MapOf(Must("from", PositiveCount), Must("to", PositiveCount), May("label", Label))))),
    ];
}
