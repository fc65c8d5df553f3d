using DiagnosticEngine.Items.Pictures;
using static DiagnosticEngine.Reporting.Pictures.Gallery.ExampleData;

namespace DiagnosticEngine.Reporting.Pictures.Gallery;

/// <summary>Measuring instruments.</summary>
internal static class MeasureExamples
{
    public static IReadOnlyList<Picture> All { get; } =
    [
        Picture("thermometer", "A thermometer from minus 10 to 30 degrees.", ("from", -10), ("to", 30), ("step", 2), ("labels", Range(-10, 30, 10)), ("at", -4)),
        Picture("thermometer", "A thermometer from minus 20 to 40 degrees.", ("from", -20), ("to", 40), ("step", 5), ("at", 15)),
        Picture("scale", "A dial to 1000 grams.", ("from", 0), ("to", 1000), ("step", 50), ("labels", Range(0, 1000, 200)), ("at", 650), ("unit", "g")),
        Picture("scale", "A dial to 5 kilograms.", ("from", 0), ("to", 5), ("step", Part(1, 10)), ("at", Part(17, 5)), ("unit", "kg")),
        Picture("scale", "An upright scale to 2 litres.", ("form", "straight"), ("from", 0), ("to", 2), ("step", Part(1, 10)), ("labels", List(0, Part(1, 2), 1, Part(3, 2), 2)), ("at", Part(13, 10)), ("unit", "l")),
        Picture("ruler", "A ruler and a pencil that starts at 0.", ("end", 12), ("step", Part(1, 10)), ("from", 0), ("to", Part(73, 10)), ("label", "pencil")),
        Picture("ruler", "A ruler and a pencil that does not start at 0.", ("end", 15), ("step", Part(1, 2)), ("from", 3), ("to", 11), ("label", "pencil")),
        Picture("clock", "A clock face.", ("hour", 10), ("minute", 10)),
        Picture("clock", "A clock face.", ("hour", 3), ("minute", 45)),
        Picture("clock", "A clock face without numbers.", ("hour", 6), ("minute", 0), ("numerals", false)),
    ];
}
