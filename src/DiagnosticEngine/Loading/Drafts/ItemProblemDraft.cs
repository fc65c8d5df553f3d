using DiagnosticEngine.Loading.Reading;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Drafts;

/// <summary>The problem that an item poses, as written: an id, or an id and what fills it in.</summary>
internal sealed record ItemProblemDraft
{
    public required YamlNode Node { get; init; }

    public Located<string>? Id { get; init; }

    public IReadOnlyList<YamlEntry> With { get; init; } = [];
}
