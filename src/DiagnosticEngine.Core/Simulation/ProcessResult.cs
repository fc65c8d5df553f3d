namespace DiagnosticEngine.Simulation;

/// <summary>What a study found about the pupils of one process.</summary>
public sealed record ProcessResult
{
    /// <summary>Name of the process.</summary>
    public required string Process { get; init; }

    /// <summary>What its pupils are like.</summary>
    public required string Description { get; init; }

    /// <summary>Each arm, in the order asked for.</summary>
    public required IReadOnlyList<ArmResult> Arms { get; init; }
}
