namespace DiagnosticEngine.Scoring;

/// <summary>What a response turned out to be.</summary>
public enum ResponseOutcome
{
    /// <summary>Right.</summary>
    Correct,

    /// <summary>Wrong, in a way that no rule foresees.</summary>
    Incorrect,

    /// <summary>Wrong, and just what one or more misconceptions predict for these numbers.</summary>
    Misconception,

    /// <summary>Wrong, and just what a slip gives: one out, miscopied.</summary>
    Slip,

    /// <summary>Not an answer that can be read: ask again; never counted as wrong.</summary>
    Invalid,

    /// <summary>The pupil says "not sure yet".</summary>
    NotSure,

    /// <summary>The pupil would rather not: no evidence.</summary>
    Declined,

    /// <summary>The observer could not tell: no evidence.</summary>
    Unclear,

    /// <summary>The task did not run as meant: no evidence.</summary>
    NoEvidence,
}
