namespace DiagnosticEngine.Sessions;

/// <summary>When a later sitting began.</summary>
public sealed record RecordedSitting
{
    /// <summary>After how many answered questions.</summary>
    public required int AfterStep { get; init; }

    /// <summary>Whether the next question had been drawn by then.</summary>
    public required bool WasDrawn { get; init; }
}
