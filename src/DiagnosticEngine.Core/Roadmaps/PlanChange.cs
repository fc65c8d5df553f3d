namespace DiagnosticEngine.Roadmaps;

/// <summary>What became of one step when a plan was made anew, and why.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record PlanChange
{
    /// <summary>Id of the skill.</summary>
    public required string SkillId { get; init; }

    /// <summary>What became of it.</summary>
    public required PlanChangeKind Kind { get; init; }

    /// <summary>Why.</summary>
    public required PlanChangeReason Reason { get; init; }

    /// <summary>The step as it was; null where it came.</summary>
    public PlannedStep? Earlier { get; init; }

    /// <summary>The step as it is; null where it left.</summary>
    public PlannedStep? Now { get; init; }

    /// <summary>Probability that the skill was secured when the earlier plan was made; null where that plan does not say.</summary>
    public double? ProbabilityBefore { get; init; }

    /// <summary>Probability that it is secured now, 0 to 1.</summary>
    public required double ProbabilityNow { get; init; }

    /// <summary>Ids of the skills before it that came, left or are different, where that is why it moved.</summary>
    public IReadOnlyList<string> Because { get; init; } = [];
}
