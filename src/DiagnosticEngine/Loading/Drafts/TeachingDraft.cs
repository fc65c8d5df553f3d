using DiagnosticEngine.Curricula;
using DiagnosticEngine.Loading.Reading;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Drafts;

/// <summary>What to do about a misconception, as written.</summary>
internal sealed record TeachingDraft : IDraft
{
    public required YamlMapping Node { get; init; }

    public Representation StartAt { get; init; }

    public IReadOnlyList<string> Materials { get; init; } = [];

    public Located<string>? Text { get; init; }
}
