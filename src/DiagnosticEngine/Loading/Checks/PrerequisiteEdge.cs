using DiagnosticEngine.Loading.Reading;

namespace DiagnosticEngine.Loading.Checks;

/// <summary>An edge from a skill to one that it rests on, both by position, and where it was written.</summary>
internal sealed record PrerequisiteEdge(int From, int To, bool IsHard, Located<string> Written);
