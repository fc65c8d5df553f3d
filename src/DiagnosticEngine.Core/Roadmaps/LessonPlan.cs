namespace DiagnosticEngine.Roadmaps;

/// <summary>A personal plan over lessons: the steps of greatest worth that fit, none before what it rests on, and when to meet them again.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record LessonPlan
{
    /// <summary>Fingerprint of the curriculum; plans over different curricula do not compare.</summary>
    public required string CurriculumFingerprint { get; init; }

    /// <summary>Minutes of each lesson.</summary>
    public required int LessonMinutes { get; init; }

    /// <summary>The lessons, the empty ones at the end too.</summary>
    public required IReadOnlyList<PlannedLesson> Lessons { get; init; }

    /// <summary>The steps, in the order in which they begin.</summary>
    public required IReadOnlyList<PlannedStep> Steps { get; init; }

    /// <summary>What is to be taught and found no room, in teaching order of the map.</summary>
    public required IReadOnlyList<WaitingSkill> Waiting { get; init; }

    /// <summary>What the steps are worth together, by <see cref="PlanWeights"/>; an extra one does not count.</summary>
    public required double PlanWorth { get; init; }

    /// <summary>
    /// No plan whose steps have all that they rest on, and whose minutes fit with the revisits that can fall within the lessons, is worth more than this. The same
    /// as <see cref="PlanWorth"/> where that is proven.
    /// </summary>
    public required double UpperBound { get; init; }

    /// <summary>Whether no plan is worth more.</summary>
    public required bool IsProvenBest { get; init; }

    /// <summary>Revisits that were due within the lessons and found no room.</summary>
    public required int RevisitsLeftOut { get; init; }

    /// <summary>How far it leads towards its target; null where it has none.</summary>
    public TargetOutlook? Target { get; init; }

    /// <summary>How much better any other plan could be, as a share of the upper bound, 0 to 1.</summary>
    public double Gap => UpperBound > 0 ? (UpperBound - PlanWorth) / UpperBound : 0;
}
