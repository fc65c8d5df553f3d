namespace DiagnosticEngine.Progress;

/// <summary>A pupil of the programme: an opaque id or initials, and what was agreed.</summary>
public sealed record PupilEntry
{
    /// <summary>Opaque id or initials: 1 to 40 letters, digits, dots, hyphens or underscores; never a name.</summary>
    public required string PupilId { get; init; }

    /// <summary>The day on which consent was given to keep records; null where it was not.</summary>
    public DateOnly? ConsentOn { get; init; }

    /// <summary>Year group by school year, oldest first, so that the record goes on when the pupil moves up.</summary>
    public IReadOnlyList<YearEntry> Years { get; init => field = value ?? []; } = [];
}
