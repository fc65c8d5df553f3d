namespace DiagnosticEngine.Selection;

/// <summary>What an assessment wants to know, and what each part of it is worth.</summary>
/// <remarks>Weights are relative to each other, 0 or more. Immutable.</remarks>
public sealed record TargetWeights
{
    /// <summary>Worth of each node: whether a skill is secured in a representation. <value>Default 1.</value></summary>
    public double Nodes { get; init; } = 1;

    /// <summary>Worth of each skill's being ready to learn: not secured, with all its hard prerequisites secured. <value>Default 1.</value></summary>
    public double Ready { get; init; } = 1;

    /// <summary>Worth of the level of each strand, in squared school years. <value>Default 1.</value></summary>
    public double Levels { get; init; } = 1;

    /// <summary>Worth of each misconception in doubt that an answer can show. <value>Default 1.</value></summary>
    public double Misconceptions { get; init; } = 1;

    /// <summary>
    /// Minutes that every question takes besides those of its answer (putting it before the pupil, settling, marking): the larger, the less it counts
    /// that one kind of question takes longer than another. <value>Default 1; a choice, not a measurement.</value>
    /// </summary>
    public double TurnMinutes { get; init; } = 1;
}
