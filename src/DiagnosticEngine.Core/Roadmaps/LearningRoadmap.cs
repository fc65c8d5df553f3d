namespace DiagnosticEngine.Roadmaps;

/// <summary>A personal teaching order: no step before what it rests on.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record LearningRoadmap
{
    /// <summary>The steps, first things first.</summary>
    public required IReadOnlyList<RoadmapStep> Steps { get; init; }

    /// <summary>How many more skills are to be taught after these steps.</summary>
    public required int FurtherSteps { get; init; }
}
