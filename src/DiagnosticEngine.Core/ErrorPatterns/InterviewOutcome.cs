namespace DiagnosticEngine.ErrorPatterns;

/// <summary>What an adult found in a short conversation about an answer.</summary>
public enum InterviewOutcome
{
    /// <summary>What was suspected is so.</summary>
    Confirmed,

    /// <summary>What was suspected is not so.</summary>
    Refuted,

    /// <summary>It could not be told: no evidence.</summary>
    Unclear,

    /// <summary>The pupil would rather not, or the adult did not ask: no evidence.</summary>
    Declined,

    /// <summary>The answer was given without understanding; only where an explanation was asked for.</summary>
    WithoutUnderstanding,
}
