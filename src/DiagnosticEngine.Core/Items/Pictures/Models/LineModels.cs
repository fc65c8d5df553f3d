using static DiagnosticEngine.Items.Pictures.Models.Fields;
using static DiagnosticEngine.Items.Pictures.PictureShape;
using static DiagnosticEngine.Items.Pictures.PictureShapeKind;

namespace DiagnosticEngine.Items.Pictures.Models;

/// <summary>Models with a place for every number.</summary>
internal static class LineModels
{
    public static IReadOnlyList<PictureModel> All { get; } =
    [
        Model(
            "number-line",
            Must("from", Number),
            Must("to", Number),
            May("step", Number),
            May("labels", Numbers()),
            May("points", ListOf(MapOf(Must("at", Number), May("label", Label)))),
            May("jumps", ListOf(MapOf(Must("from", Number), Must("to", Number), May("label", Label)))),
            May("numbers", Label)),
        Model(
            "double-number-line",
            Must("to", Number),
            Must("marks", ListOf(MapOf(Must("at", Number), May("top", Label), May("bottom", Label)))),
            May("top", Label),
            May("bottom", Label)),
        Model(
            "percentage-bar",
            May("step", Number),
            May("labels", Numbers()),
            May("shaded", Number),
            May("values", ListOf(MapOf(Must("at", Number), Must("label", Label))))),
        Model(
            "coordinate-grid",
            Must("x", Axis()),
            Must("y", Axis()),
            May("points", ListOf(MapOf(Must("x", Number), Must("y", Number), May("label", Label)))),
            May("join", Label)),
    ];

    private static PictureShape Axis() => MapOf(May("from", Number), Must("to", Number), May("step", Number), May("labels", Numbers()));
}
