namespace DiagnosticEngine.Simulation;

/// <summary>A mean over pupils with its 95 % interval, and how far the first arm of the study is from it on the same pupils.</summary>
/// <remarks>Intervals by the normal approximation.</remarks>
public sealed record StudyFigure
{
    /// <summary>The mean over pupils.</summary>
    public required double Mean { get; init; }

    /// <summary>Half the width of its interval.</summary>
    public required double HalfWidth { get; init; }

    /// <summary>Mean of (first arm − this arm), pupil by pupil; 0 for the first arm itself.</summary>
    public required double FirstMinusThis { get; init; }

    /// <summary>Half the width of the interval of that.</summary>
    public required double FirstMinusThisHalfWidth { get; init; }

    internal static StudyFigure Of(double[] values, double[] first)
    {
        (double mean, double half) = Interval(values);
        (double difference, double differenceHalf) = Interval([.. first.Zip(values, (f, v) => f - v)]);
        return new() { Mean = mean, HalfWidth = half, FirstMinusThis = difference, FirstMinusThisHalfWidth = differenceHalf };
    }

    private static (double Mean, double HalfWidth) Interval(double[] values)
    {
        const double Normal95 = 1.96;
        double mean = values.Average();
        double variance = values.Length < 2 ? 0 : values.Sum(v => (v - mean) * (v - mean)) / (values.Length - 1);
        return (mean, Normal95 * Math.Sqrt(variance / values.Length));
    }
}
