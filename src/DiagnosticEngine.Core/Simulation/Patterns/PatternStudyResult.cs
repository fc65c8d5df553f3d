namespace DiagnosticEngine.Simulation.Patterns;

/// <summary>What came of a study of error patterns.</summary>
public sealed record PatternStudyResult
{
    /// <summary>Id of the problem.</summary>
    public required string ProblemId { get; init; }

    /// <summary>How many rules it has.</summary>
    public required int Rules { get; init; }

    /// <summary>How many items pose it.</summary>
    public required int Items { get; init; }

    /// <summary>The groups of pupils.</summary>
    public required IReadOnlyList<PatternGroup> Groups { get; init; }
}
