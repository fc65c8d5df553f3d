namespace DiagnosticEngine.Roadmaps;

/// <summary>A skill that is to be taught and found no room in a plan.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record WaitingSkill
{
    /// <summary>Id of the skill.</summary>
    public required string SkillId { get; init; }

    /// <summary>Probability that it was secured when the plan was made, 0 to 1.</summary>
    public required double Probability { get; init; }

    /// <summary>Minutes that it would take, revisits not counted.</summary>
    public required int Minutes { get; init; }

    /// <summary>What it would be worth by <see cref="PlanWeights"/>.</summary>
    public required double Worth { get; init; }
}
