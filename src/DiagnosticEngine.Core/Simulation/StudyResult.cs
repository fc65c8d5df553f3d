namespace DiagnosticEngine.Simulation;

/// <summary>What a study found.</summary>
public sealed record StudyResult
{
    /// <summary>How many pupils for each process.</summary>
    public required int Pupils { get; init; }

    /// <summary>The seed.</summary>
    public required ulong Seed { get; init; }

    /// <summary>How many nodes the map has.</summary>
    public required int Nodes { get; init; }

    /// <summary>Name of the estimator.</summary>
    public required string Estimator { get; init; }

    /// <summary>Each process's figures, in the order asked for.</summary>
    public required IReadOnlyList<ProcessResult> Processes { get; init; }
}
