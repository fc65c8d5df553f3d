using DiagnosticEngine.Loading.Reading;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Drafts;

/// <summary>A picture as written; its data is still text.</summary>
internal sealed record PictureDraft : IDraft
{
    public required YamlMapping Node { get; init; }

    public Located<string>? Model { get; init; }

    public TextDraft? Text { get; init; }

    public IReadOnlyList<YamlEntry> Fields { get; init; } = [];
}
