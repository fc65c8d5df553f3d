namespace DiagnosticEngine.Simulation;

/// <summary>Beliefs of about the same size, and how often they were true.</summary>
public sealed record ReliabilityBin
{
    /// <summary>Where the bin begins; it ends a tenth later.</summary>
    public required double From { get; init; }

    /// <summary>How many beliefs fell into it.</summary>
    public required long Count { get; init; }

    /// <summary>Their mean, 0 to 1.</summary>
    public required double MeanBelief { get; init; }

    /// <summary>Share of them where the node was truly secured, 0 to 1.</summary>
    public required double ShareSecured { get; init; }
}
