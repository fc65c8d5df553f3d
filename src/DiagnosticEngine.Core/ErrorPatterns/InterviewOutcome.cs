namespace DiagnosticEngine.ErrorPatterns;

/// <summary>What an adult made of a planned question about a wrong rule.</summary>
public enum InterviewOutcome
{
    /// <summary>What the pupil said or did is what the rule leads to.</summary>
    Confirmed,

    /// <summary>What the pupil said or did speaks against the rule.</summary>
    Refuted,

    /// <summary>It could not be told: no evidence.</summary>
    Unclear,

    /// <summary>The pupil would rather not: no evidence.</summary>
    Declined,
}
