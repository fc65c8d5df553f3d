using DiagnosticEngine.Loading.Reading;

namespace DiagnosticEngine.Loading.Drafts;

/// <summary>A draft with an id that others may name.</summary>
internal interface INamedDraft : IDraft
{
    Located<string>? Id { get; }
}
