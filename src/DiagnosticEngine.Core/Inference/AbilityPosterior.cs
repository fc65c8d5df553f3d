using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Inference;

/// <summary>What is believed about one ability after answers to items of item response theory.</summary>
/// <remarks>
/// Normal prior times likelihood on a grid; the estimate is the posterior mean (EAP: Bock and Mislevy, 1982), by the trapezoidal rule. The
/// order of the answers does not matter. Immutable and safe to share between threads.
/// </remarks>
public sealed class AbilityPosterior
{
    private readonly AbilityScale _scale;
    private readonly double[] _logs;

    /// <summary>Starts from the prior.</summary>
    /// <param name="scale">Grid and prior; null for the defaults.</param>
    /// <exception cref="ArgumentException">The range is empty or not finite, there are fewer than two points, or the deviation is not positive.</exception>
    public AbilityPosterior(AbilityScale? scale = null)
        : this(scale ?? new(), PriorLogs(scale ?? new()))
    {
    }

    private AbilityPosterior(AbilityScale scale, double[] logs)
    {
        _scale = scale;
        _logs = logs;
        double[] weights = new double[logs.Length];
        LogDomain.Normalise(logs, weights);
        double mean = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            mean += weights[i] * scale.At(i);
        }

        double variance = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            variance += weights[i] * (scale.At(i) - mean) * (scale.At(i) - mean);
        }

        Mean = mean;
        Deviation = Math.Sqrt(variance);
    }

    /// <summary>The estimate of the ability: the mean of what is believed.</summary>
    public double Mean { get; }

    /// <summary>Its standard error: the standard deviation of what is believed, at least 0.</summary>
    public double Deviation { get; }

    /// <summary>The same with one answer more.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is null.</exception>
    /// <exception cref="InvalidOperationException">No ability of the grid can have given these answers.</exception>
    public AbilityPosterior Observe(IrtItem item, bool right)
    {
        ArgumentNullException.ThrowIfNull(item);
        return Weighted(ability => right ? item.ProbabilityAt(ability) : 1 - item.ProbabilityAt(ability));
    }

    /// <summary>The same with any other evidence.</summary>
    /// <param name="likelihood">Probability of what was observed at an ability, 0 to 1.</param>
    /// <exception cref="InvalidOperationException">No ability of the grid can have given it.</exception>
    internal AbilityPosterior Weighted(Func<double, double> likelihood)
    {
        double[] logs = new double[_logs.Length];
        for (int i = 0; i < logs.Length; i++)
        {
            logs[i] = _logs[i] + Math.Log(likelihood(_scale.At(i)));
        }

        return logs.Any(double.IsFinite)
            ? new AbilityPosterior(_scale, logs)
            : throw new InvalidOperationException("No ability of the grid can have given these answers.");
    }

    private static double[] PriorLogs(AbilityScale scale)
    {
        if (!(double.IsFinite(scale.Lowest) && double.IsFinite(scale.Highest) && scale.Lowest < scale.Highest && scale.Points >= 2))
        {
            throw new ArgumentException("The grid needs two points and a range.", nameof(scale));
        }

        if (!(scale.PriorDeviation > 0 && double.IsFinite(scale.PriorDeviation) && double.IsFinite(scale.PriorMean)))
        {
            throw new ArgumentException("The prior needs a finite mean and a positive deviation.", nameof(scale));
        }

        double[] logs = new double[scale.Points];
        for (int i = 0; i < logs.Length; i++)
        {
            double z = (scale.At(i) - scale.PriorMean) / scale.PriorDeviation;
            double ends = i == 0 || i == logs.Length - 1 ? Math.Log(0.5) : 0;
            logs[i] = ends - (z * z / 2);
        }

        return logs;
    }
}
