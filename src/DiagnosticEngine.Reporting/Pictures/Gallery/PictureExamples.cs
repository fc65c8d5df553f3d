using DiagnosticEngine.Items.Pictures;

namespace DiagnosticEngine.Reporting.Pictures.Gallery;

/// <summary>Examples of every picture model, for a gallery and for trying out a way of drawing.</summary>
public static class PictureExamples
{
    /// <summary>The examples, those of a model together.</summary>
    public static IReadOnlyList<Picture> All { get; } =
        [.. CountingExamples.All, .. PlaceValueExamples.All, .. PartExamples.All, .. LineExamples.All, .. MeasureExamples.All];
}
