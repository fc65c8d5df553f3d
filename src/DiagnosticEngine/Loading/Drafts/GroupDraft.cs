using DiagnosticEngine.Loading.Reading;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Drafts;

/// <summary>A reporting group as written.</summary>
internal sealed record GroupDraft : INamedDraft
{
    public required YamlMapping Node { get; init; }

    public Located<string>? Id { get; init; }

    public Located<string>? Name { get; init; }

    public IReadOnlyList<Located<string>> Strands { get; init; } = [];

    public IReadOnlyList<Located<string>> Skills { get; init; } = [];
}
