using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Drafts;

/// <summary>An example of a misconception's rule as written.</summary>
internal sealed record RuleExampleDraft : IDraft
{
    public required YamlMapping Node { get; init; }

    public IReadOnlyList<YamlEntry> With { get; init; } = [];

    public YamlNode? Answer { get; init; }

    public YamlNode? Gives { get; init; }
}
