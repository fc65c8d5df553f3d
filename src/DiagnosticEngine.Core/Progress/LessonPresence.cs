namespace DiagnosticEngine.Progress;

/// <summary>A pupil at a lesson.</summary>
public sealed record LessonPresence
{
    /// <summary>Opaque id or initials of the pupil.</summary>
    public required string PupilId { get; init; }

    /// <summary>Confidence at the start, 0 to 100 tenths; null where it was not asked.</summary>
    public int? StartTenths { get; init; }

    /// <summary>Confidence at the end, 0 to 100 tenths; null where it was not asked.</summary>
    public int? EndTenths { get; init; }
}
