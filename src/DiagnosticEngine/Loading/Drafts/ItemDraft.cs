using DiagnosticEngine.Curricula;
using DiagnosticEngine.Items;
using DiagnosticEngine.Loading.Reading;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Drafts;

/// <summary>An item as written; expressions are still text.</summary>
internal sealed record ItemDraft : INamedDraft
{
    public required YamlMapping Node { get; init; }

    public Located<string>? Id { get; init; }

    public Located<int>? Revision { get; init; }

    public IReadOnlyList<Located<string>> Skills { get; init; } = [];

    public Located<Representation>? Representation { get; init; }

    public Located<ItemKind>? Kind { get; init; }

    public ItemProblemDraft? Problem { get; init; }

    public IReadOnlyList<ParameterDraft> Parameters { get; init; } = [];

    public IReadOnlyList<YamlEntry> Definitions { get; init; } = [];

    public IReadOnlyList<YamlNode> Constraints { get; init; } = [];

    public TextDraft? Prompt { get; init; }

    public TextDraft? Speak { get; init; }

    public PictureDraft? Picture { get; init; }

    public YamlNode? Answer { get; init; }

    /// <summary>Null where there is no such key.</summary>
    public IReadOnlyList<YamlNode>? Options { get; init; }

    public bool ShuffleOptions { get; init; } = true;

    public AcceptedForms Accept { get; init; } = new();

    public IReadOnlyList<MalRuleDraft> MalRules { get; init; } = [];

    public IReadOnlyList<ExampleDraft> Examples { get; init; } = [];

    public Located<double>? Minutes { get; init; }

    public Located<string>? FewVariants { get; init; }

    public IReadOnlyList<MaterialDraft> Materials { get; init; } = [];

    public IReadOnlyList<ScriptStepDraft> Script { get; init; } = [];

    public IReadOnlyList<ObservationDraft> Observations { get; init; } = [];

    public IReadOnlyList<VerdictDraft> Verdicts { get; init; } = [];

    public IReadOnlyList<HelpStepDraft> Help { get; init; } = [];

    /// <summary>How messages name it.</summary>
    public string Name => Id is null ? "an item without an id" : Id.Value;
}
