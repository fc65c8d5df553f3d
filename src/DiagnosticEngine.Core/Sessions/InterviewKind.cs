namespace DiagnosticEngine.Sessions;

/// <summary>What a conversation is about.</summary>
public enum InterviewKind
{
    /// <summary>A wrong rule that the answers fit.</summary>
    Pattern,

    /// <summary>How the pupil came to a right answer.</summary>
    Explanation,
}
