using DiagnosticEngine.Loading.Reading;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Drafts;

/// <summary>An example as written.</summary>
internal sealed record ExampleDraft : IDraft
{
    public required YamlMapping Node { get; init; }

    public IReadOnlyList<YamlEntry> With { get; init; } = [];

    public YamlScalar? Response { get; init; }

    public IReadOnlyList<YamlEntry> Observations { get; init; } = [];

    public Located<string>? Expect { get; init; }
}
