namespace DiagnosticEngine.Diagnoses;

/// <summary>A level on the school-year scale with the band that the evidence leaves, by the rule of the policy that the diagnosis names.</summary>
/// <remarks>
/// The value counts skills that are more likely secure than not, fragile ones left out. The band is where the level lies with the policy's probability, the same on both sides,
/// read from the joint states of knowledge that are believed, and widened to hold the value; where an estimator has no joint states, the low end counts secure skills only and
/// the high end all that are not gaps. Immutable and safe to share between threads.
/// </remarks>
public sealed record LevelEstimate
{
    /// <summary>The level, in school years: one decimal for a strand or group, unrounded for an area.</summary>
    public required double Value { get; init; }

    /// <summary>Low end of the band.</summary>
    public required double Low { get; init; }

    /// <summary>High end of the band.</summary>
    public required double High { get; init; }

    /// <summary>The least that one skill more or less moves the level by, in school years; skills that move nothing by themselves left out; 0 where none moves it.</summary>
    public double LeastChange { get; init; }

    /// <summary>The most that one skill more or less moves the level by, in school years: a gain no larger than this can come of a single question.</summary>
    public double MostChange { get; init; }
}
