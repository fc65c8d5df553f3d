namespace DiagnosticEngine.Progress;

/// <summary>The words for a pace.</summary>
public static class PaceWords
{
    /// <summary>The words; "too small to say" where the numbers carry none.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pace"/> is not one of the values.</exception>
    public static string Of(Pace pace) => pace switch
    {
        Pace.WithinResolution or Pace.BandHoldsExpected => "too small to say",
        Pace.Slower => "slower than expected",
        Pace.AsExpected => "as expected",
        Pace.Faster => "faster than expected",
        Pace.MuchFaster => "much faster than expected",
        _ => throw new ArgumentOutOfRangeException(nameof(pace)),
    };

    /// <summary>Whether the numbers carry a word.</summary>
    public static bool HasWord(Pace pace) => pace is not (Pace.WithinResolution or Pace.BandHoldsExpected);
}
