namespace DiagnosticEngine.Simulation.Patterns;

/// <summary>What a study of error patterns does.</summary>
public sealed record PatternStudyOptions
{
    /// <summary>Id of the problem whose rules are followed.</summary>
    public required string ProblemId { get; init; }

    /// <summary>Pupils for each rule, each pair and each kind of pupil without a rule. <value>Default 10.</value></summary>
    public int Pupils { get; init; } = 10;

    /// <summary>How often who follows a rule shows it where it bites. <value>Default 1, 0.8 and 0.6.</value></summary>
    public IReadOnlyList<double> Stabilities { get; init; } = [1, 0.8, 0.6];

    /// <summary>How often pupils slip, 0 to 1; at stability 1 never. <value>Default 0.05.</value></summary>
    public double SlipRate { get; init; } = 0.05;

    /// <summary>Pairs of rules to be followed together; 0 for none. <value>Default 30.</value></summary>
    public int Pairs { get; init; } = 30;

    /// <summary>Whether pupils without a rule are assessed too. <value>Default true.</value></summary>
    public bool WithoutRules { get; init; } = true;

    /// <summary>Questions. <value>Default 12.</value></summary>
    public int MaxItems { get; init; } = 12;

    /// <summary>The seed: the same seed gives the same study.</summary>
    public ulong Seed { get; init; }

    /// <summary>Name of the selector. <value>Default "patterns".</value></summary>
    public string Selector { get; init; } = "patterns";

    /// <summary>How many sets of numbers are compared for a question; 1 to draw without looking. <value>Default 32.</value></summary>
    public int DrawsCompared { get; init; } = 32;

    /// <summary>Most threads. <value>Default 1.</value></summary>
    public int Threads { get; init; } = 1;
}
