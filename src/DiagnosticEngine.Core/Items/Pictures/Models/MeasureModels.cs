using static DiagnosticEngine.Items.Pictures.Models.Fields;
using static DiagnosticEngine.Items.Pictures.PictureShapeKind;

namespace DiagnosticEngine.Items.Pictures.Models;

/// <summary>Models of measuring instruments.</summary>
internal static class MeasureModels
{
    public static IReadOnlyList<PictureModel> All { get; } =
    [
        Model("thermometer", [.. Scale(), Must("at", Number)]),
        Model("scale", [.. Scale(), Must("at", Number), May("form", Label)]),
        Model(
            "ruler",
            May("start", Number),
            Must("end", Number),
            May("step", Number),
            May("labels", Numbers()),
            Must("from", Number),
            Must("to", Number),
            May("unit", Label),
            May("label", Label)),
        Model("clock", Must("hour", Count), Must("minute", Count), May("numerals", Value)),
    ];

    private static PictureField[] Scale() =>
    [
        Must("from", Number), Must("to", Number), Must("step", Number), May("labels", Numbers()), May("unit", Label), May("numbers", Label),
    ];
}
