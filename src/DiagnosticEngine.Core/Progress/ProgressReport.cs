namespace DiagnosticEngine.Progress;

/// <summary>What changed for one pupil or several, as a page shows it.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record ProgressReport
{
    /// <summary>The pupils.</summary>
    public required IReadOnlyList<PupilProgress> Pupils { get; init; }

    /// <summary>Single skills, where two whole assessments of one pupil are compared; null where only levels are known.</summary>
    public DiagnosisChanges? Skills { get; init; }

    /// <summary>Whether the days of the assessments are known. <value>Default true. Without them there is no time and no rate.</value></summary>
    public bool HasDates { get; init; } = true;
}
