namespace DiagnosticEngine.Diagnoses;

/// <summary>A level on the school-year scale with the band that the evidence leaves.</summary>
/// <remarks>
/// Whole part: the last level at which the share of skills that count is reached, with all levels below it; tenths: the share of the next
/// level, rounded down. The value counts skills that are more likely secure than not; the low end counts secure ones only, the high end all
/// that are not gaps.
/// </remarks>
public sealed record LevelEstimate
{
    /// <summary>The level, in school years, one decimal.</summary>
    public required double Value { get; init; }

    /// <summary>Low end of the band.</summary>
    public required double Low { get; init; }

    /// <summary>High end of the band.</summary>
    public required double High { get; init; }
}
