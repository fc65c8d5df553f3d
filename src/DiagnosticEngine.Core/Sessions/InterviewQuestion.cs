namespace DiagnosticEngine.Sessions;

/// <summary>A short conversation that the engine proposes to the adult: what to ask, and what its answers mean.</summary>
/// <remarks>
/// The flexible interview (Ginsburg, 1997; Allsopp et al., 2008): planned, friendly, and never a question that can be answered with yes or no. Immutable and
/// safe to share between threads.
/// </remarks>
public sealed record InterviewQuestion
{
    /// <summary>Names the question within its session.</summary>
    public required string Id { get; init; }

    /// <summary>A wrong rule, or how a right answer came about.</summary>
    public required InterviewKind Kind { get; init; }

    /// <summary>Id of the misconception that is suspected; null where an explanation is asked for as a sample.</summary>
    public required string? MisconceptionId { get; init; }

    /// <summary>The step that it concerns, from 1.</summary>
    public required int Step { get; init; }

    /// <summary>What to ask or do, to be said as it stands.</summary>
    public required string Ask { get; init; }

    /// <summary>How to go on with a pupil who finds it hard to tell: one prompt at a time.</summary>
    public required IReadOnlyList<string> Prompts { get; init; }

    /// <summary>What confirms the suspicion.</summary>
    public required string Confirms { get; init; }

    /// <summary>What refutes it.</summary>
    public required string Refutes { get; init; }
}
