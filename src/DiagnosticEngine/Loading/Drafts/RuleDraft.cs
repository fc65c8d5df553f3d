using DiagnosticEngine.Loading.Reading;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Drafts;

/// <summary>The rule of a misconception as written: faults of its problem's method, or an expression.</summary>
internal sealed record RuleDraft : IDraft
{
    public required YamlMapping Node { get; init; }

    public Located<string>? Problem { get; init; }

    public IReadOnlyList<Located<string>> Faults { get; init; } = [];

    public YamlNode? Gives { get; init; }

    public YamlNode? When { get; init; }
}
