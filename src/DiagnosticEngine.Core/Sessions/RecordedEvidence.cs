using DiagnosticEngine.Inference;

namespace DiagnosticEngine.Sessions;

/// <summary>What a session was told, and when.</summary>
public sealed record RecordedEvidence
{
    /// <summary>After how many answered questions, from 0.</summary>
    public required int AfterStep { get; init; }

    /// <summary>Whether the next question had been drawn by then, or the session had ended.</summary>
    public required bool WasDrawn { get; init; }

    /// <summary>What was told.</summary>
    public required ExternalEvidence Evidence { get; init; }
}
