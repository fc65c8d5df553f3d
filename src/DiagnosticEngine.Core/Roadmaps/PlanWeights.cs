namespace DiagnosticEngine.Roadmaps;

/// <summary>What makes a step worth its minutes: each weight from 0.</summary>
/// <remarks>
/// <para>worth = area × (Level × level gained + Unlock × needs unlocked) + Target × share of the way to the target.</para>
/// <para>
/// Level gained: the probability that the skill is missing, over the number of skills of its strand at its level. Needs unlocked: each skill to be taught that
/// rests on it directly counts 1, and what that unlocks in turn times <see cref="Further"/>, both shared equally among all that are still missing below it. Share of the way: its minutes over
/// those of all that the target still needs; 0 for the rest. A step outside the scope of the assessment is worth something for the target only.
/// </para>
/// <para>This formula and its weights are a choice: the source programme names no other rule than the ground up and Number first. Immutable.</para>
/// </remarks>
public sealed record PlanWeights
{
    /// <summary>Weight of a whole level gained in a strand. <value>Default 1.</value></summary>
    public double Level { get; init; } = 1;

    /// <summary>Weight of a need unlocked. <value>Default 0.2.</value></summary>
    public double Unlock { get; init; } = 0.2;

    /// <summary>What needs further up count, as a share of those one step below, 0 to 1. <value>Default 0.5.</value></summary>
    public double Further { get; init; } = 0.5;

    /// <summary>Weight of the whole way to the target. <value>Default 100: the target comes before everything else.</value></summary>
    public double Target { get; init; } = 100;

    /// <summary>Weight of areas, by id, with all areas that they include; where two say something about a strand, the greater counts. <value>Default none.</value></summary>
    public IReadOnlyDictionary<string, double> Areas { get; init; } = new Dictionary<string, double>();

    /// <summary>Weight of strands that no named area has. <value>Default 1; less than that of a named area puts the area first.</value></summary>
    public double OtherAreas { get; init; } = 1;
}
