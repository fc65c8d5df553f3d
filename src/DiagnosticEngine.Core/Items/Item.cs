using DiagnosticEngine.Curricula;
using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Items.Pictures;
using DiagnosticEngine.Items.Problems;

namespace DiagnosticEngine.Items;

/// <summary>A question or task as its author wrote it: a template from which variants are drawn.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record Item
{
    /// <summary>Stable dotted id.</summary>
    public required string Id { get; init; }

    /// <summary>Counts up when the numbers or words change.</summary>
    public required int Revision { get; init; }

    /// <summary>Ids of the skills that it needs, all of them (its row of the Q-matrix).</summary>
    public required IReadOnlyList<string> SkillIds { get; init; }

    /// <summary>The representation that it is met in.</summary>
    public required Representation Representation { get; init; }

    /// <summary>What sort of response it asks for.</summary>
    public required ItemKind Kind { get; init; }

    /// <summary>The problem that it poses, whose wrong rules are all met by it; null where it is none that is known.</summary>
    public ItemProblem? Problem { get; init; }

    /// <summary>What differs between variants, in the author's order.</summary>
    public IReadOnlyList<Parameter> Parameters { get; init; } = [];

    /// <summary>Values computed from the parameters, in order.</summary>
    public IReadOnlyList<NamedExpression> Definitions { get; init; } = [];

    /// <summary>Conditions that every variant meets.</summary>
    public IReadOnlyList<Expression> Constraints { get; init; } = [];

    /// <summary>The question; null for an observed task.</summary>
    public LocalizedTemplate? Prompt { get; init; }

    /// <summary>The question to be read aloud; null where the prompt does.</summary>
    public LocalizedTemplate? Speak { get; init; }

    /// <summary>The picture; null for none.</summary>
    public PictureDefinition? Picture { get; init; }

    /// <summary>The right answer; null for an observed task.</summary>
    public Expression? Answer { get; init; }

    /// <summary>The options of a choice.</summary>
    public IReadOnlyList<Expression> Options { get; init; } = [];

    /// <summary>Whether options come in a drawn order. <value>Default true.</value></summary>
    public bool ShuffleOptions { get; init; } = true;

    /// <summary>How a right response may be written.</summary>
    public AcceptedForms Accept { get; init; } = new();

    /// <summary>Wrong answers that are foreseen.</summary>
    public IReadOnlyList<MalRule> MalRules { get; init; } = [];

    /// <summary>The author's tests.</summary>
    public IReadOnlyList<ItemExample> Examples { get; init; } = [];

    /// <summary>Expected minutes; null for the representation's default.</summary>
    public double? Minutes { get; init; }

    /// <summary>Why there are few variants, in the author's words; empty where none is given.</summary>
    public string FewVariants { get; init; } = "";

    /// <summary>Help to offer, from least to most, whatever the kind. <value>Default none.</value></summary>
    public IReadOnlyList<HelpStep> Help { get; init; } = [];

    /// <summary>The task, for an observed item; null otherwise.</summary>
    public ObservedTask? Task { get; init; }
}
