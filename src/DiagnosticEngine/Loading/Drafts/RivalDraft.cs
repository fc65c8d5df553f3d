using DiagnosticEngine.Loading.Reading;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Drafts;

/// <summary>A rival of a misconception as written, with numbers that tell the two apart.</summary>
internal sealed record RivalDraft : IDraft
{
    public required YamlMapping Node { get; init; }

    public Located<string>? Misconception { get; init; }

    public IReadOnlyList<YamlEntry> Apart { get; init; } = [];
}
