namespace DiagnosticEngine.Progress;

/// <summary>What may be said about a rate of progress. The first two mean: nothing.</summary>
public enum Pace
{
    /// <summary>No word: the gain is not larger than what two one-place levels can resolve.</summary>
    WithinResolution,

    /// <summary>No word: the band of the rate holds the expected rate.</summary>
    BandHoldsExpected,

    /// <summary>Slower than expected.</summary>
    Slower,

    /// <summary>As expected.</summary>
    AsExpected,

    /// <summary>Faster than expected.</summary>
    Faster,

    /// <summary>Much faster than expected.</summary>
    MuchFaster,
}
