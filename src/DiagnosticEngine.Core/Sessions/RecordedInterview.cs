namespace DiagnosticEngine.Sessions;

/// <summary>What came of a conversation, and when.</summary>
public sealed record RecordedInterview
{
    /// <summary>After how many answered questions, from 0.</summary>
    public required int AfterStep { get; init; }

    /// <summary>Whether the next question had been drawn by then, or the session had ended.</summary>
    public required bool WasDrawn { get; init; }

    /// <summary>In which sitting, from 1.</summary>
    public required int Sitting { get; init; }

    /// <summary>What came of it.</summary>
    public required InterviewRecord Record { get; init; }
}
