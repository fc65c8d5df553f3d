using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Progress;

/// <summary>A rate of progress with the basis that it is reckoned on and the band that two one-place levels leave.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record ProgressRate
{
    /// <summary>What time was counted, and how much of it makes a year.</summary>
    public required RateBasis Basis { get; init; }

    /// <summary>The time, in years on that basis; above 0.</summary>
    public required Rational Years { get; init; }

    /// <summary>Gain over time, in levels a year.</summary>
    public required Rational Rate { get; init; }

    /// <summary>Low end of the band.</summary>
    public required Rational Low { get; init; }

    /// <summary>High end of the band.</summary>
    public required Rational High { get; init; }

    /// <summary>What may be said.</summary>
    public required Pace Pace { get; init; }

    /// <summary>The words for it.</summary>
    public string Words => PaceWords.Of(Pace);

    /// <summary>The rate of a gain; null where what the basis counts is not known or is none.</summary>
    /// <param name="gainTenths">The gain of two one-place levels, in tenths.</param>
    /// <param name="time">The time between them.</param>
    /// <param name="basis">What to reckon on.</param>
    /// <param name="rule">Words and resolution; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="time"/> or <paramref name="basis"/> is null.</exception>
    public static ProgressRate? Of(int gainTenths, TeachingTime time, RateBasis basis, PaceRule? rule = null)
    {
        ArgumentNullException.ThrowIfNull(time);
        if (time.YearsOn(basis) is not { } years)
        {
            return null;
        }

        rule ??= new();
        return new()
        {
            Basis = basis,
            Years = years,
            Rate = Figures.OfTenths(gainTenths) / years,
            Low = rule.Low(gainTenths, years),
            High = rule.High(gainTenths, years),
            Pace = rule.Judge(gainTenths, years),
        };
    }
}
