namespace DiagnosticEngine.ErrorPatterns;

/// <summary>The outcome of a conversation as evidence about a misconception.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record InterviewEvidence
{
    /// <summary>Id of the misconception that was asked about.</summary>
    public required string MisconceptionId { get; init; }

    /// <summary>What was found. Only confirmed and refuted are evidence.</summary>
    public required InterviewOutcome Outcome { get; init; }

    /// <summary>After how many answered questions, from 0.</summary>
    public required int AfterStep { get; init; }

    /// <summary>In which sitting, from 1. <value>Default 1.</value></summary>
    public int Sitting { get; init; } = 1;
}
