using DiagnosticEngine.Loading.Reading;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Drafts;

/// <summary>A step of the help ladder as written.</summary>
internal sealed record HelpStepDraft : IDraft
{
    public required YamlMapping Node { get; init; }

    public Located<string>? Id { get; init; }

    public Located<int>? Level { get; init; }

    public TextDraft? Say { get; init; }

    public Located<double>? Credit { get; init; }
}
