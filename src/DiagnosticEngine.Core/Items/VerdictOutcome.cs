namespace DiagnosticEngine.Items;

/// <summary>What a checklist says about the skill.</summary>
public enum VerdictOutcome
{
    /// <summary>The pupil showed it.</summary>
    Correct,

    /// <summary>The pupil did not.</summary>
    Incorrect,

    /// <summary>It could be either: no evidence, and the task may be asked again.</summary>
    Unclear,

    /// <summary>The task did not run as meant: no evidence.</summary>
    NoEvidence,
}
