using DiagnosticEngine.Items;
using DiagnosticEngine.Loading.Reading;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Drafts;

/// <summary>A checklist line as written.</summary>
internal sealed record ObservationDraft : IDraft
{
    public required YamlMapping Node { get; init; }

    public YamlScalar? Id { get; init; }

    public Located<ObservationType>? Type { get; init; }

    public TextDraft? Text { get; init; }

    public IReadOnlyList<Located<string>> Options { get; init; } = [];

    public bool IsOptional { get; init; }
}
