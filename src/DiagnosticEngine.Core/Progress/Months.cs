using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Progress;

/// <summary>Levels as months, by one stated factor.</summary>
public static class Months
{
    /// <summary>A gain in months; null where the report speaks of none.</summary>
    /// <param name="gain">In levels.</param>
    /// <param name="factor">The report's one factor.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is not one of the values.</exception>
    public static Rational? Of(Rational gain, MonthsFactor factor) => factor switch
    {
        MonthsFactor.None => null,
        MonthsFactor.SchoolMonths or MonthsFactor.AgeMonths => gain * (int)factor,
        _ => throw new ArgumentOutOfRangeException(nameof(factor)),
    };

    /// <summary>The factor in words, to stand beside every figure.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is not one of the values.</exception>
    public static string Name(MonthsFactor factor) => factor switch
    {
        MonthsFactor.None => "no months",
        MonthsFactor.SchoolMonths => "school months, 10 to a level",
        MonthsFactor.AgeMonths => "months, 12 to a level",
        _ => throw new ArgumentOutOfRangeException(nameof(factor)),
    };

    /// <summary>Weeks as calendar months, 12 to 52 weeks.</summary>
    public static Rational OfWeeks(Rational weeks) => weeks * new Rational(12, 52);

    /// <summary>The factor that a claim in months has used, in months to a level; null where there was no gain.</summary>
    /// <param name="months">The months claimed.</param>
    /// <param name="gain">The gain, in levels.</param>
    public static Rational? ImpliedFactor(Rational months, Rational gain) => gain.Sign == 0 ? null : months / gain;
}
