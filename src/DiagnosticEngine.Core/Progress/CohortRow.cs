using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Progress;

/// <summary>A line of a cohort table: one year group, or all of them. Means are exact; print them to three places.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record CohortRow
{
    /// <summary>Places to which a group's figures are printed.</summary>
    public const int Places = 3;

    /// <summary>The year group; null for all together.</summary>
    public required int? YearGroup { get; init; }

    /// <summary>How many pupils, at least 1.</summary>
    public required int Pupils { get; init; }

    /// <summary>The fewest weeks that a pupil was taught.</summary>
    public required Rational WeeksLow { get; init; }

    /// <summary>The most weeks that a pupil was taught.</summary>
    public required Rational WeeksHigh { get; init; }

    /// <summary>Sum of the levels at the start.</summary>
    public required Rational StartSum { get; init; }

    /// <summary>Sum of the levels at the end.</summary>
    public required Rational EndSum { get; init; }

    /// <summary>How many pupils' level fell; null where only sums are known.</summary>
    public int? Fell { get; init; }

    /// <summary>The least gain; null where only sums are known.</summary>
    public Rational? LeastGain { get; init; }

    /// <summary>The greatest gain; null where only sums are known.</summary>
    public Rational? GreatestGain { get; init; }

    /// <summary>Sample standard deviation of the gains, rounded to three places; null where only sums are known, or of one pupil.</summary>
    public Rational? GainDeviation { get; init; }

    /// <summary>Mean level at the start.</summary>
    public Rational StartMean => StartSum / Pupils;

    /// <summary>Mean level at the end.</summary>
    public Rational EndMean => EndSum / Pupils;

    /// <summary>Mean gain, from unrounded values; not the difference of the printed means.</summary>
    public Rational Gain => (EndSum - StartSum) / Pupils;

    /// <summary>What a reader gets who subtracts the printed means.</summary>
    public Rational GainOfPrintedMeans => Figures.Round(EndMean, Places) - Figures.Round(StartMean, Places);

    /// <summary>Whether that differs from the printed gain, so that the table should say so.</summary>
    public bool PrintedMeansDiffer => GainOfPrintedMeans != Figures.Round(Gain, Places);

    /// <summary>The slowest rate that the weeks leave, in levels a year: the mean gain over the most weeks; null for no weeks.</summary>
    /// <param name="weeksInYear">52 or 39.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="weeksInYear"/> is below 1.</exception>
    public Rational? RateLow(int weeksInYear) => Rate(weeksInYear, Gain.Sign < 0 ? WeeksLow : WeeksHigh);

    /// <summary>The fastest rate that the weeks leave: the mean gain over the fewest weeks; null for no weeks.</summary>
    /// <param name="weeksInYear">52 or 39.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="weeksInYear"/> is below 1.</exception>
    public Rational? RateHigh(int weeksInYear) => Rate(weeksInYear, Gain.Sign < 0 ? WeeksHigh : WeeksLow);

    /// <summary>A line from sums alone, for tables that print no pupil's levels.</summary>
    /// <param name="yearGroup">The year group; null for all together.</param>
    /// <param name="pupils">How many, at least 1.</param>
    /// <param name="weeksLow">The fewest weeks taught.</param>
    /// <param name="weeksHigh">The most weeks taught.</param>
    /// <param name="startSum">Sum of the levels at the start.</param>
    /// <param name="endSum">Sum of the levels at the end.</param>
    /// <exception cref="ArgumentException">There are no pupils, or the weeks are negative or the wrong way round.</exception>
    public static CohortRow OfSums(int? yearGroup, int pupils, Rational weeksLow, Rational weeksHigh, Rational startSum, Rational endSum)
    {
        if (pupils < 1 || weeksLow.Sign < 0 || weeksHigh < weeksLow)
        {
            throw new ArgumentException("A line has at least one pupil, and weeks from the fewest to the most.", nameof(pupils));
        }

        return new() { YearGroup = yearGroup, Pupils = pupils, WeeksLow = weeksLow, WeeksHigh = weeksHigh, StartSum = startSum, EndSum = endSum };
    }

    internal static CohortRow Of(int? yearGroup, IReadOnlyList<CohortMember> members)
    {
        Rational[] gains = [.. members.Select(m => m.Gain)];
        return OfSums(
            yearGroup, members.Count, members.Min(m => m.Weeks), members.Max(m => m.Weeks), Figures.Sum(members.Select(m => m.Start)), Figures.Sum(members.Select(m => m.End))) with
        {
            Fell = gains.Count(g => g.Sign < 0),
            LeastGain = gains.Min(),
            GreatestGain = gains.Max(),
            GainDeviation = Figures.Variance(gains) is { } variance ? Figures.SquareRoot(variance, Places) : null,
        };
    }

    private Rational? Rate(int weeksInYear, Rational weeks)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(weeksInYear, 1);
        return weeks.Sign > 0 ? Gain * weeksInYear / weeks : null;
    }
}
