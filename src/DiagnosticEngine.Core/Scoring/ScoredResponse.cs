using DiagnosticEngine.Items.Expressions;

namespace DiagnosticEngine.Scoring;

/// <summary>A response and what it turned out to be.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record ScoredResponse
{
    /// <summary>The response.</summary>
    public required Response Response { get; init; }

    /// <summary>What it turned out to be.</summary>
    public required ResponseOutcome Outcome { get; init; }

    /// <summary>What the answer was read as; null for an observed task and where there is no answer.</summary>
    public Value? Answer { get; init; }

    /// <summary>Ids of the misconceptions that predict just this answer; empty unless the outcome is a misconception.</summary>
    public IReadOnlyList<string> MisconceptionIds { get; init; } = [];

    /// <summary>What a right response is worth after help, 0 to 1. <value>Default 1.</value></summary>
    public double Credit { get; init; } = 1;

    /// <summary>The highest level of help that was used, 0 (none) to 5, as <see cref="Items.HelpLevel"/> counts them. <value>Default 0.</value></summary>
    public int HelpLevel { get; init; }

    /// <summary>Whether the response is right without any help: all that counts as independent.</summary>
    public bool IsRightAlone => IsCorrect && Response.HelpUsed <= 0 && Credit >= 1;

    /// <summary>Whether the verdict rests on an observer who was unsure, and so counts for less. <value>Default false.</value></summary>
    public bool IsUnsure { get; init; }

    /// <summary>What to tell whoever answered, in a kind sentence, where the response could not be read; empty otherwise.</summary>
    public string Message { get; init; } = "";

    /// <summary>Whether the response is right.</summary>
    public bool IsCorrect => Outcome == ResponseOutcome.Correct;

    /// <summary>Whether the response is wrong, whatever the reason.</summary>
    public bool IsWrong => Outcome is ResponseOutcome.Incorrect or ResponseOutcome.Misconception or ResponseOutcome.Slip;

    /// <summary>Whether the response says anything about what the pupil knows.</summary>
    public bool IsEvidence => IsCorrect || IsWrong || Outcome == ResponseOutcome.NotSure;
}
