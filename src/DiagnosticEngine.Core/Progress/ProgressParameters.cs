namespace DiagnosticEngine.Progress;

/// <summary>The thresholds of a comparison.</summary>
public sealed record ProgressParameters
{
    /// <summary>Smallest difference in level that is more than the resolution of two one-place levels. <value>Default 0.1.</value></summary>
    public double Resolution { get; init; } = 0.1;
}
