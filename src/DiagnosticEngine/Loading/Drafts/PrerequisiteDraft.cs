using DiagnosticEngine.Curricula;
using DiagnosticEngine.Loading.Reading;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Drafts;

/// <summary>A prerequisite as written.</summary>
internal sealed record PrerequisiteDraft : IDraft
{
    public required YamlMapping Node { get; init; }

    public Located<string>? Skill { get; init; }

    public PrerequisiteStrength Strength { get; init; }

    public string Reason { get; init; } = "";
}
