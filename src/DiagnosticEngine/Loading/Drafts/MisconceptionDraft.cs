using DiagnosticEngine.Loading.Reading;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Drafts;

/// <summary>A misconception as written.</summary>
internal sealed record MisconceptionDraft : INamedDraft
{
    public required YamlMapping Node { get; init; }

    public Located<string>? Id { get; init; }

    public Located<string>? Label { get; init; }

    public Located<string>? Name { get; init; }

    public IReadOnlyList<Located<string>> Skills { get; init; } = [];

    public string Says { get; init; } = "";

    public CheckDraft? Check { get; init; }

    public TeachingDraft? Teaching { get; init; }

    public RuleDraft? Rule { get; init; }

    public IReadOnlyList<RuleExampleDraft> Examples { get; init; } = [];

    public IReadOnlyList<RivalDraft> Rivals { get; init; } = [];

    public string HowCommon { get; init; } = "";

    public string Source { get; init; } = "";

    public Located<bool>? MustBeTested { get; init; }
}
