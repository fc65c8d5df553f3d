using DiagnosticEngine.Items;
using DiagnosticEngine.Loading.Reading;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Drafts;

/// <summary>A problem as written; its expressions are still text.</summary>
internal sealed record ProblemDraft : INamedDraft
{
    public required YamlMapping Node { get; init; }

    public Located<string>? Id { get; init; }

    public Located<string>? Name { get; init; }

    public IReadOnlyList<ParameterDraft> Given { get; init; } = [];

    public IReadOnlyList<YamlEntry> Definitions { get; init; } = [];

    public IReadOnlyList<YamlNode> Constraints { get; init; } = [];

    public Located<ItemKind>? Kind { get; init; }

    public YamlNode? Answer { get; init; }

    public YamlScalar? Method { get; init; }
}
