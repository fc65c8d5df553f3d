namespace DiagnosticEngine.Progress;

/// <summary>How confident a pupil said they were at the start and at the end of one lesson, 0 (least) to 10, in tenths.</summary>
/// <remarks>Every score is kept with its day. Immutable and safe to share between threads.</remarks>
public sealed record LessonConfidence
{
    /// <summary>Opaque id or initials of the pupil.</summary>
    public required string PupilId { get; init; }

    /// <summary>The day of the lesson.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>At the start, 0 to 100 tenths; null where it was not asked.</summary>
    public required int? StartTenths { get; init; }

    /// <summary>At the end, 0 to 100 tenths; null where it was not asked.</summary>
    public required int? EndTenths { get; init; }

    /// <summary>End less start, in tenths; null where one was not asked.</summary>
    public int? ChangeTenths => EndTenths - StartTenths;
}
