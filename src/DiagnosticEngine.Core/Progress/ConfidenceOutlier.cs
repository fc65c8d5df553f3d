namespace DiagnosticEngine.Progress;

/// <summary>A line that stands apart from the others, and why: it stays in the table.</summary>
public sealed record ConfidenceOutlier
{
    /// <summary>The line.</summary>
    public required ConfidenceRow Row { get; init; }

    /// <summary>Why, in a sentence: the rule, and on how many lessons it rests.</summary>
    public required string Reason { get; init; }
}
