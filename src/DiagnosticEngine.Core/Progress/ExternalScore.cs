namespace DiagnosticEngine.Progress;

/// <summary>A result from elsewhere, such as a standardised test or the end of Key Stage 2: shown beside the levels, never part of one.</summary>
public sealed record ExternalScore
{
    /// <summary>Opaque id or initials of the pupil.</summary>
    public required string PupilId { get; init; }

    /// <summary>Name of the test.</summary>
    public required string Name { get; init; }

    /// <summary>The day on which it was taken.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>What the score is on, such as "standardised, mean 100".</summary>
    public required string Scale { get; init; }

    /// <summary>The score as it was given.</summary>
    public required string Score { get; init; }
}
