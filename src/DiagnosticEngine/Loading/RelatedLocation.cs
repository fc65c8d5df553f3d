namespace DiagnosticEngine.Loading;

/// <summary>Another place that a finding is about, such as one step of a circle.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record RelatedLocation
{
    /// <summary>The place.</summary>
    public required SourceLocation Location { get; init; }

    /// <summary>What is there.</summary>
    public required string Message { get; init; }
}
