using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Reading;

/// <summary>A value and where it was written.</summary>
internal sealed record Located<T>(T Value, Place Place);
