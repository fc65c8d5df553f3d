using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Progress;

/// <summary>What a rule for outliers makes of some values, exactly.</summary>
public static class OutlierBounds
{
    private static readonly Rational s_fence = new(3, 2);
    private static readonly Rational s_score = new(6745, 10_000);
    private static readonly Rational s_limit = new(7, 2);

    /// <summary>The lower and upper quartile fence; null of nothing.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    public static (Rational Low, Rational High)? Fences(IReadOnlyCollection<Rational> values)
    {
        if (Figures.Quantile(values, new(1, 4)) is not { } lower || Figures.Quantile(values, new(3, 4)) is not { } upper)
        {
            return null;
        }

        Rational reach = s_fence * (upper - lower);
        return (lower - reach, upper + reach);
    }

    /// <summary>The modified z score of a value among others; null where their median deviation is 0.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    public static Rational? RobustScore(Rational value, IReadOnlyCollection<Rational> values) =>
        Figures.Median(values) is { } median && Figures.Median([.. values.Select(v => Rational.Abs(v - median))]) is { Sign: > 0 } deviation
            ? s_score * (value - median) / deviation
            : null;

    /// <summary>The name of a rule, to stand beside every figure that it touched.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rule"/> is not one of the values.</exception>
    public static string Name(OutlierRule rule) => rule switch
    {
        OutlierRule.None => "no change set aside",
        OutlierRule.QuartileFences => "quartile fences, 1.5 times the distance of the inclusive quartiles",
        OutlierRule.RobustScore => "modified z score above 3.5",
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };

    internal static Predicate<Rational> Test(OutlierRule rule, IReadOnlyCollection<Rational> values)
    {
        if (rule == OutlierRule.QuartileFences && Fences(values) is { } fences)
        {
            return v => v < fences.Low || v > fences.High;
        }

        return v => rule == OutlierRule.RobustScore && RobustScore(v, values) is { } score && Rational.Abs(score) > s_limit;
    }
}
