namespace DiagnosticEngine.Roadmaps;

/// <summary>A plan made anew, with the earlier one and what is different.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record LessonPlanRevision
{
    /// <summary>The earlier plan, as it was.</summary>
    public required LessonPlan Earlier { get; init; }

    /// <summary>The plan now.</summary>
    public required LessonPlan Plan { get; init; }

    /// <summary>What is different: first the steps of the plan now, in order, then what left. Empty where nothing is.</summary>
    public required IReadOnlyList<PlanChange> Changes { get; init; }
}
