namespace DiagnosticEngine.ErrorPatterns;

/// <summary>The numbers of the error-pattern model; probabilities 0 to 1.</summary>
/// <remarks>
/// A pupil's way with one kind of problem is one of: no wrong rule, and now and then a slip; one wrong rule or several; or errors that no known rule explains. Each pupil has a rate
/// of errors of their own, and who follows a rule does not always show it; neither rate is known, so the analysis averages over the rates given here. VanLehn (1982) found bugs
/// unstable, and a third of the pupils who erred fitted no rule with slips. All other defaults are choices, tried out in docs/error-patterns.md. Immutable.
/// </remarks>
public sealed record ErrorPatternParameters
{
    /// <summary>Most that a single rule is expected to be followed before any answer. <value>Default 0.1.</value></summary>
    public double Prior { get; init; } = 0.1;

    /// <summary>Probability that a pupil follows any of a family of rules; shared between them. <value>Default 0.35.</value></summary>
    public double FamilyPrior { get; init; } = 0.35;

    /// <summary>Probability that a pupil who follows one rule of a family follows another one too; shared between them. <value>Default 0.15.</value></summary>
    public double SecondPrior { get; init; } = 0.15;

    /// <summary>How much rarer a rule made of two faults is than a simple one, 0 to 1. <value>Default 0.5; a choice.</value></summary>
    public double CompoundShare { get; init; } = 0.5;

    /// <summary>Of the pupils who err in earnest, how many follow no known rule. <value>Default one third (VanLehn, 1982).</value></summary>
    public double UnexplainedShare { get; init; } = 1.0 / 3;

    /// <summary>How often who follows a rule shows it where it bites. <value>Default 0.95, 0.8 and 0.6 with weights 35, 40 and 25.</value></summary>
    public IReadOnlyList<WeightedRate> Stabilities { get; init; } = [new(0.95, 35), new(0.8, 40), new(0.6, 25)];

    /// <summary>How often a pupil without a wrong rule errs. <value>Default 0.01, 0.05, 0.12 and 0.25 with weights 25, 40, 25 and 10.</value></summary>
    public IReadOnlyList<WeightedRate> SlipRates { get; init; } = [new(0.01, 25), new(0.05, 40), new(0.12, 25), new(0.25, 10)];

    /// <summary>How often a pupil with a wrong rule errs apart from it. <value>Default 0.02, 0.08 and 0.2 with weights 40, 40 and 20.</value></summary>
    public IReadOnlyList<WeightedRate> SlipRatesWithRule { get; init; } = [new(0.02, 40), new(0.08, 40), new(0.2, 20)];

    /// <summary>How often a pupil errs whose errors no rule explains. <value>Default 0.35, 0.6 and 0.85 with weights 40, 35 and 25.</value></summary>
    public IReadOnlyList<WeightedRate> UnexplainedRates { get; init; } = [new(0.35, 40), new(0.6, 35), new(0.85, 25)];

    /// <summary>Mean of <see cref="Stabilities"/>, 0 to 1.</summary>
    public double Consistency => Stabilities.Sum(s => s.Rate * s.Weight) / Stabilities.Sum(s => s.Weight);

    /// <summary>Chance that an error in an open answer is one particular wrong answer. <value>Default 0.02.</value></summary>
    public double OpenMatch { get; init; } = 0.02;

    /// <summary>The same for an answer that is one figure out, as slips are. <value>Default 0.1.</value></summary>
    public double SlipMatch { get; init; } = 0.1;

    /// <summary>Probability that a pupil follows in the next sitting what was followed in this one; otherwise it is as if nothing were known. <value>Default 0.6.</value></summary>
    public double Retention { get; init; } = 0.6;

    /// <summary>How much of a rule's prior is left where all of its skills seem secured. <value>Default 0.25.</value></summary>
    public double PriorWhenSecured { get; init; } = 0.25;

    /// <summary>Probability from which a pattern is named. <value>Default 0.8.</value></summary>
    public double NamingThreshold { get; init; } = 0.8;

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
