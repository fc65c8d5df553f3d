namespace DiagnosticEngine.Roadmaps;

/// <summary>How far a plan leads towards its target.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record TargetOutlook
{
    /// <summary>The target.</summary>
    public required PlanTarget Target { get; init; }

    /// <summary>How many skills it needed taught before the plan.</summary>
    public required int Skills { get; init; }

    /// <summary>How many of those the plan does not finish: 0 where the target is reached.</summary>
    public required int SkillsLeft { get; init; }

    /// <summary>Minutes of teaching that those take, revisits and checks not counted.</summary>
    public required int MinutesLeft { get; init; }
}
