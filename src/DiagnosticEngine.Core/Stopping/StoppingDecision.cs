namespace DiagnosticEngine.Stopping;

/// <summary>That the assessment is over, and why.</summary>
public sealed record StoppingDecision
{
    /// <summary>Stable name of the reason, such as "items" or "certain".</summary>
    public required string Reason { get; init; }

    /// <summary>The reason in a sentence.</summary>
    public required string Explanation { get; init; }
}
