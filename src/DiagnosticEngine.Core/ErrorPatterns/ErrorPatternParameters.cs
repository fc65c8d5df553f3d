namespace DiagnosticEngine.ErrorPatterns;

/// <summary>The numbers of the error-pattern model; probabilities 0 to 1.</summary>
/// <remarks>
/// A holder of a misconception shows its answer 80 % of the time, an open answer matches by chance 2 % of the time and one pupil in ten holds a
/// given common rule: with these one match gives 0.82, two 0.99. VanLehn (1982) found bugs unstable, hence not 100 %. Immutable.
/// </remarks>
public sealed record ErrorPatternParameters
{
    /// <summary>Probability that a pupil follows a given misconception. <value>Default 0.1.</value></summary>
    public double Prior { get; init; } = 0.1;

    /// <summary>Probability that a pupil who follows one misconception follows a given second one too. <value>Default 0.1.</value></summary>
    public double SecondPrior { get; init; } = 0.1;

    /// <summary>Probability that a pupil who follows a misconception shows it where it bites. <value>Default 0.8.</value></summary>
    public double Consistency { get; init; } = 0.8;

    /// <summary>Chance of one particular wrong answer to an open question. <value>Default 0.02.</value></summary>
    public double OpenMatch { get; init; } = 0.02;

    /// <summary>Probability from which a pattern is named. <value>Default 0.9.</value></summary>
    public double NamingThreshold { get; init; } = 0.9;

    /// <summary>Matching answers that a named pattern needs. <value>Default 2.</value></summary>
    public int LeastMatches { get; init; } = 2;

    /// <summary>Probability that a conversation confirms a misconception that is held. <value>Default 0.8; a choice, not a measurement.</value></summary>
    public double ConfirmedWhenHeld { get; init; } = 0.8;

    /// <summary>Probability that it confirms one that is not held. <value>Default 0.05; a choice.</value></summary>
    public double ConfirmedWhenNot { get; init; } = 0.05;

    /// <summary>Probability that it refutes one that is held. <value>Default 0.1; a choice.</value></summary>
    public double RefutedWhenHeld { get; init; } = 0.1;

    /// <summary>Probability that it refutes one that is not held. <value>Default 0.7; a choice. The rest is unclear, and says nothing.</value></summary>
    public double RefutedWhenNot { get; init; } = 0.7;

    /// <summary>How likely an outcome of a conversation is where a misconception is held and where it is not; 1 and 1 where it says nothing.</summary>
    public (double WhenHeld, double WhenNot) LikelihoodsOf(InterviewOutcome outcome) => outcome switch
    {
        InterviewOutcome.Confirmed => (ConfirmedWhenHeld, ConfirmedWhenNot),
        InterviewOutcome.Refuted => (RefutedWhenHeld, RefutedWhenNot),
        _ => (1, 1),
    };
}
