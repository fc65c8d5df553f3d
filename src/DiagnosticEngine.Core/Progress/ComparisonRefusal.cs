namespace DiagnosticEngine.Progress;

/// <summary>One reason against comparing two records, as a value to show.</summary>
public sealed record ComparisonRefusal
{
    /// <summary>The kind of reason.</summary>
    public required ComparisonRefusalReason Reason { get; init; }

    /// <summary>The reason in a sentence.</summary>
    public required string Message { get; init; }
}
