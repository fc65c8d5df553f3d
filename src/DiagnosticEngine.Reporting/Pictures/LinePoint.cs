using DiagnosticEngine.Items.Pictures;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Reporting.Pictures;

/// <summary>A place on a number line with what is written there; may be empty.</summary>
internal sealed record LinePoint(Rational At, string Label)
{
    public static LinePoint? Read(PictureData data) =>
        data.Number("at") is { } at && data.Label("label") is { } label ? new(at, label) : null;
}
