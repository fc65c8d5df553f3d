using DiagnosticEngine.Loading.Reading;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Drafts;

/// <summary>A mal-rule as written; its expressions are still text.</summary>
internal sealed record MalRuleDraft : IDraft
{
    public const string Slip = "slip";

    public required YamlMapping Node { get; init; }

    public IReadOnlyList<YamlNode> Gives { get; init; } = [];

    public Located<string>? Means { get; init; }

    public YamlNode? When { get; init; }
}
