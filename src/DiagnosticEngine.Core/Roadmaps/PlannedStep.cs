namespace DiagnosticEngine.Roadmaps;

/// <summary>A step of a roadmap with its place in the lessons.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record PlannedStep
{
    /// <summary>What to teach or check, from where to where, why, with what.</summary>
    public required RoadmapStep Step { get; init; }

    /// <summary>Probability that the skill was secured when the plan was made, 0 to 1.</summary>
    public required double Probability { get; init; }

    /// <summary>Minutes of teaching or checking that the whole step takes, revisits not counted.</summary>
    public required int Minutes { get; init; }

    /// <summary>What it is worth by <see cref="PlanWeights"/>, from 0; a check is worth something only on the way to a target.</summary>
    public required double Worth { get; init; }

    /// <summary>The lesson in which it begins, from 1.</summary>
    public required int FirstLesson { get; init; }

    /// <summary>The lesson in which it ends, or in which the plan leaves off.</summary>
    public required int LastLesson { get; init; }

    /// <summary>Whether the lessons are enough for all of it; they are for every step but an extra one.</summary>
    public required bool IsFinished { get; init; }

    /// <summary>
    /// Whether it only uses minutes that the chosen steps and their revisits leave over: at the end of the plan, and its worth does not count.
    /// </summary>
    public required bool IsExtra { get; init; }
}
