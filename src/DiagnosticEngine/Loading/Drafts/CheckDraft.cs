using DiagnosticEngine.Loading.Reading;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Drafts;

/// <summary>A misconception's check as written.</summary>
internal sealed record CheckDraft : IDraft
{
    public required YamlMapping Node { get; init; }

    public Located<string>? Ask { get; init; }

    public string Confirms { get; init; } = "";

    public string Refutes { get; init; } = "";
}
