namespace DiagnosticEngine.Roadmaps;

/// <summary>A lesson of a plan.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record PlannedLesson
{
    /// <summary>Counts from 1.</summary>
    public required int Number { get; init; }

    /// <summary>What happens, in order: revisits first.</summary>
    public required IReadOnlyList<LessonPart> Parts { get; init; }

    /// <summary>Minutes of all parts; never more than the lesson has.</summary>
    public int Minutes => Parts.Sum(p => p.Minutes);
}
