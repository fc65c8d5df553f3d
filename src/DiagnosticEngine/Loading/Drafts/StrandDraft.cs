using DiagnosticEngine.Loading.Reading;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Drafts;

/// <summary>A strand as written.</summary>
internal sealed record StrandDraft : INamedDraft
{
    public required YamlMapping Node { get; init; }

    public Located<string>? Id { get; init; }

    public Located<string>? Name { get; init; }

    public Located<string>? Area { get; init; }

    public Located<int>? StartLevel { get; init; }

    public Located<int>? Weight { get; init; }
}
