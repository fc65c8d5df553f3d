namespace DiagnosticEngine.Progress;

/// <summary>A pupil who is not in a table, and why: nobody is dropped in silence.</summary>
public sealed record LeftOutPupil
{
    /// <summary>Opaque id or initials.</summary>
    public required string PupilId { get; init; }

    /// <summary>Every reason, each a sentence.</summary>
    public required IReadOnlyList<string> Reasons { get; init; }
}
