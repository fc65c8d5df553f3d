using System.Collections.ObjectModel;
using DiagnosticEngine.Items.Answers;
using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Items.Pictures;
using DiagnosticEngine.Items.Problems;

namespace DiagnosticEngine.Items;

/// <summary>An item with its numbers filled in: what a pupil is asked, and what the engine knows about the answers.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record ItemVariant
{
    /// <summary>The item that it was drawn from.</summary>
    public required Item Item { get; init; }

    /// <summary>Names the variant within the item, for example "a=52,b=38"; the same values give the same key.</summary>
    public required string Key { get; init; }

    /// <summary>Values of the parameters, and of what is computed from them.</summary>
    public required IReadOnlyDictionary<string, Value> Values { get; init; }

    /// <summary>The question; empty for an observed task.</summary>
    public string Prompt { get; init; } = "";

    /// <summary>The question to be read aloud.</summary>
    public string Speak { get; init; } = "";

    /// <summary>The picture; null for none.</summary>
    public Picture? Picture { get; init; }

    /// <summary>The right answer; <see cref="Value.None"/> for an observed task.</summary>
    public Value Answer { get; init; } = Value.None;

    /// <summary>The options, in the order shown.</summary>
    public IReadOnlyList<Value> Options { get; init; } = [];

    /// <summary>The wrong answers that are foreseen, each different from the right one and from those with another meaning.</summary>
    public IReadOnlyList<MalRulePrediction> Predictions { get; init; } = [];

    /// <summary>The problem that it poses, with its numbers; null for none.</summary>
    public PosedProblem? Problem { get; init; }

    /// <summary>What the adult does and says, for an observed task: pairs of "say" or "do" and the words, with when.</summary>
    public IReadOnlyList<RenderedScriptStep> Script { get; init; } = ReadOnlyCollection<RenderedScriptStep>.Empty;

    /// <summary>What to look for, line by line in the order of the task's checklist, for an observed task.</summary>
    public IReadOnlyList<string> Checklist { get; init; } = [];

    /// <summary>Help to offer, from least to most; what each step is worth stands in the item.</summary>
    public IReadOnlyList<string> Help { get; init; } = [];

    /// <summary>How to write an answer, in a kind sentence for the pupil. It says nothing about what the answer is.</summary>
    public string AnswerHint => Answers.AnswerHint.Of(Item);

    /// <summary>Writes an answer or a foreseen wrong answer as a pupil would: "7:35" for 455 minutes, "3 r 2", "(2, 5)".</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public string Write(Value value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return AnswerWriter.Write(Item, value);
    }

    /// <summary>Writes the right answer in the ways that pupils write such an answer, first as <see cref="Write"/> does; none for an observed task.</summary>
    public IEnumerable<AnswerWriting> WriteInAllWays() => Item.Kind == ItemKind.Observed ? [] : AnswerWritings.Of(Item, Answer);
}
