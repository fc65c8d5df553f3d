using DiagnosticEngine.Loading.Reading;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Drafts;

/// <summary>An area as written.</summary>
internal sealed record AreaDraft : INamedDraft
{
    public required YamlMapping Node { get; init; }

    public Located<string>? Id { get; init; }

    public Located<string>? Name { get; init; }

    public IReadOnlyList<Located<string>> Includes { get; init; } = [];
}
