namespace DiagnosticEngine.Curricula;

/// <summary>The numbers of the knowledge model; a curriculum may set them, data may calibrate them.</summary>
/// <remarks>Defaults are those of the published trials on this map; levels in school years, probabilities 0 to 1. Immutable.</remarks>
public sealed record KnowledgeModelParameters
{
    /// <summary>Mean level of pupils before anything is asked. <value>Default 3.</value></summary>
    public double LevelMean { get; init; } = 3;

    /// <summary>Standard deviation of that level. <value>Default 1.3.</value></summary>
    public double LevelDeviation { get; init; } = 1.3;

    /// <summary>Standard deviation of a strand's offset from the pupil's level. <value>Default 0.7.</value></summary>
    public double StrandDeviation { get; init; } = 0.7;

    /// <summary>How sharply securing a node depends on level (logits per level). <value>Default 2.</value></summary>
    public double Slope { get; init; } = 2;

    /// <summary>Shift of a concrete node's difficulty, in levels. <value>Default -0.7.</value></summary>
    public double ConcreteOffset { get; init; } = -0.7;

    /// <summary>Shift of a pictorial node's difficulty, in levels. <value>Default -0.35.</value></summary>
    public double PictorialOffset { get; init; } = -0.35;

    /// <summary>Shift of an abstract node's difficulty, in levels. <value>Default 0.</value></summary>
    public double AbstractOffset { get; init; }

    /// <summary>Share of its chance that an unsupported concrete node keeps. <value>Default 0.05.</value></summary>
    public double ConcreteLeak { get; init; } = 0.05;

    /// <summary>Share of its chance that an unsupported pictorial node keeps. <value>Default 0.08.</value></summary>
    public double PictorialLeak { get; init; } = 0.08;

    /// <summary>The same for an abstract node: larger, since pupils do carry learnt methods without understanding. <value>Default 0.15.</value></summary>
    public double AbstractLeak { get; init; } = 0.15;

    /// <summary>Chance of a wrong answer from a pupil who has secured the skill. <value>Default 0.1.</value></summary>
    public double Slip { get; init; } = 0.1;

    /// <summary>Chance of a right answer to an open question without the skill. <value>Default 0.08.</value></summary>
    public double Guess { get; init; } = 0.08;

    /// <summary>Chance of "not sure yet" from a pupil who has secured the skill. <value>Default 0.03.</value></summary>
    public double NotSureWhenSecured { get; init; } = 0.03;

    /// <summary>Chance of "not sure yet" from a pupil who has not. <value>Default 0.3.</value></summary>
    public double NotSureWhenNot { get; init; } = 0.3;

    /// <summary>Chance that a pupil without the skill answers as one particular wrong rule would have it. <value>Default 0.08: one in ten follows it, and shows it in four of five answers.</value></summary>
    public double RuleWhenNot { get; init; } = 0.08;

    /// <summary>Chance that the slip of a pupil who has secured the skill agrees with one particular wrong rule. <value>Default 0.02.</value></summary>
    public double RuleWhenSecured { get; init; } = 0.02;

    /// <summary>Probability that the verdict of an observer who says "unsure" is the right one. <value>Default 0.75: halfway between a coin and certain.</value></summary>
    public double UnsureObserver { get; init; } = 0.75;

    /// <summary>Expected minutes of a concrete task. <value>Default 3.</value></summary>
    public double ConcreteMinutes { get; init; } = 3;

    /// <summary>Expected minutes of a pictorial item. <value>Default 0.75.</value></summary>
    public double PictorialMinutes { get; init; } = 0.75;

    /// <summary>Expected minutes of an abstract item. <value>Default 0.5.</value></summary>
    public double AbstractMinutes { get; init; } = 0.5;

    /// <summary>The difficulty shift of a representation, in levels.</summary>
    public double OffsetOf(Representation representation) => Pick(representation, ConcreteOffset, PictorialOffset, AbstractOffset);

    /// <summary>The leak of a representation, 0 to 1.</summary>
    public double LeakOf(Representation representation) => Pick(representation, ConcreteLeak, PictorialLeak, AbstractLeak);

    /// <summary>The expected minutes of an item in a representation.</summary>
    public double MinutesOf(Representation representation) => Pick(representation, ConcreteMinutes, PictorialMinutes, AbstractMinutes);

    private static double Pick(Representation representation, double concrete, double pictorial, double @abstract) => representation switch
    {
        Representation.Concrete => concrete,
        Representation.Pictorial => pictorial,
        _ => @abstract,
    };
}
