namespace DiagnosticEngine.ErrorPatterns;

/// <summary>One way in which a pupil may go about a family of problems, and how probable it is.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record PatternHypothesis
{
    /// <summary>What it holds.</summary>
    public required PatternClass Class { get; init; }

    /// <summary>Ids of the misconceptions that are followed together, in ordinal order; empty unless the class is rules.</summary>
    public required IReadOnlyList<string> MisconceptionIds { get; init; }

    /// <summary>How probable it is, 0 to 1.</summary>
    public required double Probability { get; init; }

    /// <summary>How steadily each rule is expected to show where it bites, 0 to 1.</summary>
    public double Stability { get; init; } = 1;

    /// <summary>How often the pupil is expected to err apart from the rules, 0 to 1.</summary>
    public double ErrorRate { get; init; }
}
