using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Drafts;

/// <summary>A line of a script as written.</summary>
internal sealed record ScriptStepDraft : IDraft
{
    public required YamlMapping Node { get; init; }

    public TextDraft? Say { get; init; }

    public TextDraft? Do { get; init; }

    public string When { get; init; } = "";
}
