using DiagnosticEngine.Items;
using DiagnosticEngine.Scoring;

namespace DiagnosticEngine.Selection;

/// <summary>An item that was asked, and what came of it.</summary>
public sealed record AskedItem
{
    /// <summary>The item.</summary>
    public required Item Item { get; init; }

    /// <summary>What the response turned out to be.</summary>
    public required ResponseOutcome Outcome { get; init; }

    /// <summary>Whether the pupil could do it, with or without help.</summary>
    public bool IsSuccess => Outcome == ResponseOutcome.Correct;

    /// <summary>Whether the pupil could not do it, as far as the response tells: wrong or "not sure yet".</summary>
    public bool IsFailure => Outcome is ResponseOutcome.Incorrect or ResponseOutcome.Misconception or ResponseOutcome.Slip or ResponseOutcome.NotSure;
}
