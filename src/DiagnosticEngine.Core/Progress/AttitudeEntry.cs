namespace DiagnosticEngine.Progress;

/// <summary>What an adult notes about a pupil's attitude at a dated meeting.</summary>
public sealed record AttitudeEntry
{
    /// <summary>Opaque id or initials of the pupil.</summary>
    public required string PupilId { get; init; }

    /// <summary>The day of the meeting.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Opaque id or initials of who noted it.</summary>
    public required string ObserverId { get; init; }

    /// <summary>The note.</summary>
    public required string Note { get; init; }
}
