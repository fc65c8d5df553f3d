using DiagnosticEngine.Curricula;
using DiagnosticEngine.Loading.Reading;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Drafts;

/// <summary>A skill as written.</summary>
internal sealed record SkillDraft : INamedDraft
{
    public required YamlMapping Node { get; init; }

    public Located<string>? Id { get; init; }

    public Located<string>? Strand { get; init; }

    public Located<int>? Level { get; init; }

    public Located<string>? Statement { get; init; }

    public Located<string>? Pupil { get; init; }

    public IReadOnlyList<PrerequisiteDraft> Prerequisites { get; init; } = [];

    /// <summary>Null for all three.</summary>
    public IReadOnlyList<Located<Representation>>? Representations { get; init; }

    public bool IsAssessed { get; init; } = true;

    public IReadOnlyList<string> Materials { get; init; } = [];

    public string Pictures { get; init; } = "";

    public string ExitCheck { get; init; } = "";

    public string Classroom { get; init; } = "";

    public IReadOnlyList<string> References { get; init; } = [];
}
