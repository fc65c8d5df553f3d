using static DiagnosticEngine.Items.Pictures.Models.Fields;
using static DiagnosticEngine.Items.Pictures.PictureShape;
using static DiagnosticEngine.Items.Pictures.PictureShapeKind;

namespace DiagnosticEngine.Items.Pictures.Models;

/// <summary>Models of place value and of written methods.</summary>
internal static class PlaceValueModels
{
    public static IReadOnlyList<PictureModel> All { get; } =
    [
        Model("base-ten", [.. Columns(), May("crossed", MapOf(Columns()))]),
        Model(
            "place-value-chart",
            Must("columns", Labels()),
            May("rows", ListOf(ListOf(Of(PictureShapeKind.Value)))),
            May("counters", ListOf(ListOf(Of(Count)))),
            May("values", Labels())),
        Model("hundred-square", May("from", Number), May("to", Number), May("hidden", Numbers()), May("marked", Numbers())),
        Model("column-layout", Must("top", PictureShapeKind.Value), Must("bottom", PictureShapeKind.Value), Must("sign", Label)),
        Model("arrow-cards", Must("cards", Numbers()), May("stacked", PictureShapeKind.Value)),
    ];

    private static PictureField[] Columns() => [May("thousands", Count), May("hundreds", Count), May("tens", Count), May("ones", Count)];
}
