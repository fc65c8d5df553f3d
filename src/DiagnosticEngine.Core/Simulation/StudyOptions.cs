using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Simulation;

/// <summary>What a study with simulated pupils does.</summary>
public sealed record StudyOptions
{
    /// <summary>How many pupils. <value>Default 100.</value></summary>
    public int Pupils { get; init; } = 100;

    /// <summary>The seed: the same seed gives the same study, whatever the number of threads.</summary>
    public ulong Seed { get; init; }

    /// <summary>Names of the selectors to compare. <value>Default information and random.</value></summary>
    public IReadOnlyList<string> Selectors { get; init; } = ["information", "random"];

    /// <summary>Most questions; the curve goes this far. <value>Default 40.</value></summary>
    public int MaxItems { get; init; } = 40;

    /// <summary>After how many questions the diagnosis is compared with the truth. <value>Default 0, 10, 20, 40.</value></summary>
    public IReadOnlyList<int> Checkpoints { get; init; } = [0, 10, 20, 40];

    /// <summary>What the assessments are about, their policy, and the rules that would stop them.</summary>
    public SessionOptions Session { get; init; } = new() { ObserverId = "simulated", Policy = "information-only" };

    /// <summary>Most threads; 0 for as many as there are processors.</summary>
    public int Threads { get; init; }
}
