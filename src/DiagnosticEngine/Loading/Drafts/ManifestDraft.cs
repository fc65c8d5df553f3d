using DiagnosticEngine.Curricula;
using DiagnosticEngine.Loading.Reading;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Drafts;

/// <summary>The manifest as written.</summary>
internal sealed record ManifestDraft : IDraft
{
    public required YamlMapping Node { get; init; }

    public Located<string>? Id { get; init; }

    public Located<string>? Version { get; init; }

    public Located<string>? Title { get; init; }

    public Located<string>? Language { get; init; }

    public Located<string>? Licence { get; init; }

    public IReadOnlyList<LevelDraft> Levels { get; init; } = [];

    public IReadOnlyList<AreaDraft> Areas { get; init; } = [];

    public IReadOnlyList<StrandDraft> Strands { get; init; } = [];

    public IReadOnlyList<GroupDraft> Groups { get; init; } = [];

    public IReadOnlyList<Located<string>> Files { get; init; } = [];

    public KnowledgeModelParameters Model { get; init; } = new();

    public LevelPolicy LevelPolicy { get; init; } = new();
}
