using DiagnosticEngine.Loading.Reading;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Drafts;

/// <summary>A material as written.</summary>
internal sealed record MaterialDraft : IDraft
{
    public required YamlMapping Node { get; init; }

    public Located<string>? Name { get; init; }

    public Located<int>? Quantity { get; init; }

    public bool IsOptional { get; init; }
}
