using DiagnosticEngine.Curricula;

namespace DiagnosticEngine.Roadmaps;

/// <summary>A part of a lesson.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record LessonPart
{
    /// <summary>What it is for.</summary>
    public required LessonPartKind Kind { get; init; }

    /// <summary>The number of the step, from 1.</summary>
    public required int Step { get; init; }

    /// <summary>Id of the skill.</summary>
    public required string SkillId { get; init; }

    /// <summary>With objects, pictures or symbols.</summary>
    public required Representation Representation { get; init; }

    /// <summary>Whole minutes, from 1.</summary>
    public required int Minutes { get; init; }
}
