using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Simulation;

/// <summary>What a study with simulated pupils does.</summary>
public sealed record StudyOptions
{
    /// <summary>How many pupils for each process. <value>Default 100.</value></summary>
    public int Pupils { get; init; } = 100;

    /// <summary>The seed: the same seed gives the same study, whatever the number of threads.</summary>
    public ulong Seed { get; init; }

    /// <summary>What pupils are drawn from. <value>Default the model's own process alone.</value></summary>
    public IReadOnlyList<PupilProcess> Processes { get; init; } = [PupilProcess.Model];

    /// <summary>
    /// The arms to compare: names of selectors, each alone or with a policy after a plus sign, as in "diagnosis+confidence". Every other arm is compared
    /// with the first on the same pupils. <value>Default "diagnosis" and "random".</value>
    /// </summary>
    public IReadOnlyList<string> Selectors { get; init; } = ["diagnosis", "random"];

    /// <summary>Most questions; the curves go this far. <value>Default 40.</value></summary>
    public int MaxItems { get; init; } = 40;

    /// <summary>After how many questions the diagnosis is compared with the truth. <value>Default 0, 10, 20, 40.</value></summary>
    public IReadOnlyList<int> Checkpoints { get; init; } = [0, 10, 20, 40];

    /// <summary>After how many expected minutes as well. <value>Default 5, 10, 20, 30.</value></summary>
    public IReadOnlyList<double> MinuteCheckpoints { get; init; } = [5, 10, 20, 30];

    /// <summary>What the assessments are about, the policy of arms that name none, and the rules that would stop them.</summary>
    public SessionOptions Session { get; init; } = new() { ObserverId = "simulated", Policy = "information-only" };

    /// <summary>Most threads; 0 for as many as the runtime hands out, which on a busy machine are more than there are processors. <value>Default 0.</value></summary>
    public int Threads { get; init; }
}
