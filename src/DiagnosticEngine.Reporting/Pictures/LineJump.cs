using DiagnosticEngine.Items.Pictures;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Reporting.Pictures;

/// <summary>A jump along a number line, forwards or back, with what is written over it; may be empty.</summary>
internal sealed record LineJump(Rational From, Rational To, string Label)
{
    public static LineJump? Read(PictureData data) =>
        data.Number("from") is { } from && data.Number("to") is { } to && from != to && data.Label("label") is { } label ? new(from, to, label) : null;
}
