using DiagnosticEngine.Loading.Reading;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Drafts;

/// <summary>A level as written.</summary>
internal sealed record LevelDraft : IDraft
{
    public required YamlMapping Node { get; init; }

    public Located<int>? Number { get; init; }

    public Located<string>? Label { get; init; }
}
