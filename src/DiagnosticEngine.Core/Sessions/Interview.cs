using DiagnosticEngine.ErrorPatterns;

namespace DiagnosticEngine.Sessions;

/// <summary>A conversation that took place, or was left out: what was proposed, what came of it, and when.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record Interview
{
    /// <summary>What was proposed.</summary>
    public required InterviewQuestion Question { get; init; }

    /// <summary>What came of it.</summary>
    public required InterviewRecord Record { get; init; }

    /// <summary>After how many answered questions, from 0.</summary>
    public required int AfterStep { get; init; }

    /// <summary>In which sitting, from 1.</summary>
    public required int Sitting { get; init; }

    /// <summary>Whether a right answer turned out to be given without understanding.</summary>
    public bool ShowsNoUnderstanding => !Record.Skipped && Question.Kind == InterviewKind.Explanation
        && (Record.Outcome == InterviewOutcome.WithoutUnderstanding || (Record.Outcome == InterviewOutcome.Confirmed && Question.MisconceptionId is null));

    /// <summary>Whether the next question had been drawn by then, or the session had ended: a replay must know.</summary>
    internal bool WasDrawn { get; init; }
}
