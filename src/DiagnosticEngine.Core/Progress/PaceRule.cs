using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Progress;

/// <summary>The rule by which words follow numbers. One level a year is expected, since level n is the content of school year n.</summary>
/// <remarks>
/// A word needs a gain above the resolution, and a band that leaves the expected rate out. So "as expected" is rare: only a gain over several years is known
/// so closely. Immutable and safe to share between threads.
/// </remarks>
public sealed record PaceRule
{
    /// <summary>What two one-place levels leave open, in tenths of a level, either way. <value>Default 1.</value></summary>
    public int ResolutionTenths { get; init; } = 1;

    /// <summary>The expected rate, in levels a year. <value>Default 1.</value></summary>
    public Rational Expected { get; init; } = Rational.One;

    /// <summary>A rate below this is slower. <value>Default 0.9.</value></summary>
    public Rational SlowerBelow { get; init; } = new(9, 10);

    /// <summary>A rate above this is faster. <value>Default 1.1.</value></summary>
    public Rational FasterAbove { get; init; } = new(11, 10);

    /// <summary>A rate above this is much faster. <value>Default 1.5.</value></summary>
    public Rational MuchFasterAbove { get; init; } = new(3, 2);

    /// <summary>What may be said about a gain.</summary>
    /// <param name="gainTenths">The gain of two one-place levels, in tenths.</param>
    /// <param name="years">The time that it took, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="years"/> is not above 0.</exception>
    public Pace Judge(int gainTenths, Rational years)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(years.Sign, nameof(years));
        Rational rate = Figures.OfTenths(gainTenths) / years;
        return Math.Abs(gainTenths) <= ResolutionTenths ? Pace.WithinResolution
            : Low(gainTenths, years) <= Expected && Expected <= High(gainTenths, years) ? Pace.BandHoldsExpected
            : rate < SlowerBelow ? Pace.Slower
            : rate <= FasterAbove ? Pace.AsExpected
            : rate <= MuchFasterAbove ? Pace.Faster
            : Pace.MuchFaster;
    }

    internal Rational Low(int gainTenths, Rational years) => Figures.OfTenths(gainTenths - ResolutionTenths) / years;

    internal Rational High(int gainTenths, Rational years) => Figures.OfTenths(gainTenths + ResolutionTenths) / years;
}
