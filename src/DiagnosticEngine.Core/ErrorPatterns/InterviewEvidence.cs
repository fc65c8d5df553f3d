namespace DiagnosticEngine.ErrorPatterns;

/// <summary>The outcome of a planned question as evidence about a misconception.</summary>
public sealed record InterviewEvidence
{
    /// <summary>Id of the misconception that the question was about.</summary>
    public required string MisconceptionId { get; init; }

    /// <summary>What the adult made of it.</summary>
    public required InterviewOutcome Outcome { get; init; }

    /// <summary>After which step of the session it was asked, from 0.</summary>
    public required int AfterStep { get; init; }

    /// <summary>In which sitting, from 1. <value>Default 1.</value></summary>
    public int Sitting { get; init; } = 1;
}
