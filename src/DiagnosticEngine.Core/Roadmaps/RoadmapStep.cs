using DiagnosticEngine.Curricula;

namespace DiagnosticEngine.Roadmaps;

/// <summary>One step: what to teach, where to begin, and why.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record RoadmapStep
{
    /// <summary>Counts from 1.</summary>
    public required int Order { get; init; }

    /// <summary>Teach, or check first.</summary>
    public required RoadmapStepKind Kind { get; init; }

    /// <summary>Id of the skill.</summary>
    public required string SkillId { get; init; }

    /// <summary>The representation to begin with.</summary>
    public required Representation StartAt { get; init; }

    /// <summary>The representation to end with.</summary>
    public required Representation Goal { get; init; }

    /// <summary>Why this step, and why begin there, in sentences.</summary>
    public required IReadOnlyList<string> Because { get; init; }

    /// <summary>Ids of the hard prerequisites: each is secure, or an earlier step, or to be checked first.</summary>
    public required IReadOnlyList<string> BuildsOn { get; init; }

    /// <summary>Ids of the prerequisites that are probably secure and worth a quick check before this step.</summary>
    public required IReadOnlyList<string> CheckFirst { get; init; }

    /// <summary>Ids of the skills that rest on this one.</summary>
    public required IReadOnlyList<string> Opens { get; init; }

    /// <summary>Ids of the misconceptions to address, named ones only.</summary>
    public required IReadOnlyList<string> Misconceptions { get; init; }

    /// <summary>Objects to have at hand.</summary>
    public required IReadOnlyList<string> Materials { get; init; }

    /// <summary>What an adult may say to begin with, in words for the pupil. <value>Default none.</value></summary>
    public IReadOnlyList<string> WordsToSay { get; init; } = [];

    /// <summary>How to check that it is learnt; may be empty.</summary>
    public required string ExitCheck { get; init; }

    /// <summary>Whether it lies outside what was asked for and is here because a step rests on it.</summary>
    public required bool IsPulledIn { get; init; }
}
