using DiagnosticEngine.Items;
using DiagnosticEngine.Loading.Reading;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Drafts;

/// <summary>A verdict as written; its condition is still text.</summary>
internal sealed record VerdictDraft : IDraft
{
    public required YamlMapping Node { get; init; }

    public YamlNode? When { get; init; }

    public Located<VerdictOutcome>? Outcome { get; init; }

    /// <summary>The outcome when nothing before it held; null for a verdict with a condition.</summary>
    public Located<VerdictOutcome>? Otherwise { get; init; }

    public Located<string>? Means { get; init; }

    public bool IsOtherwise => Node.Has("otherwise");
}
