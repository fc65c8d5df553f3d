using DiagnosticEngine.Items.Pictures;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Reporting.Pictures;

/// <summary>A piece of a bar with its length, above 0.</summary>
internal sealed record BarSegment(Rational Length, string Label)
{
    public static BarSegment? Read(PictureData data) =>
        data.Number("length") is { Sign: > 0 } length && data.Label("label") is { } label ? new(length, label) : null;
}
