using System.Numerics;

namespace DiagnosticEngine.Inference;

/// <summary>How likely each pattern of attributes is before anything is asked.</summary>
/// <remarks>A pattern is a number whose bit k says whether a pupil has attribute k. Immutable and safe to share between threads.</remarks>
public sealed class PatternPrior
{
    /// <summary>How many attributes a bank may have: 16, so that there are at most 65,536 patterns.</summary>
    public const int MaxAttributes = 16;

    private readonly double[] _logs;

    private PatternPrior(int attributeCount, double[] weights)
    {
        AttributeCount = attributeCount;
        double sum = weights.Sum();
        _logs = Array.ConvertAll(weights, w => Math.Log(w / sum));
    }

    /// <summary>Number of attributes, 1 to <see cref="MaxAttributes"/>.</summary>
    public int AttributeCount { get; }

    /// <summary>Logarithm of the probability of each pattern; negative infinity for one that cannot be.</summary>
    internal ReadOnlySpan<double> Logs => _logs;

    /// <summary>The probability of a pattern, 0 to 1.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such pattern.</exception>
    public double this[int pattern] => Math.Exp(_logs[pattern]);

    /// <summary>All patterns equally likely.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="attributeCount"/> is not 1 to <see cref="MaxAttributes"/>.</exception>
    public static PatternPrior Uniform(int attributeCount)
    {
        double[] weights = Room(attributeCount);
        Array.Fill(weights, 1);
        return new PatternPrior(attributeCount, weights);
    }

    /// <summary>Only some patterns possible, such as those that prerequisites or a knowledge structure allow, and those equally likely.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="patterns"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of attributes or a pattern is out of range.</exception>
    /// <exception cref="ArgumentException">There are no patterns.</exception>
    public static PatternPrior UniformOver(int attributeCount, IEnumerable<int> patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        double[] weights = Room(attributeCount);
        foreach (int pattern in patterns)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(pattern, nameof(patterns));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(pattern, weights.Length, nameof(patterns));
            weights[pattern] = 1;
        }

        return weights.Any(w => w > 0)
            ? new PatternPrior(attributeCount, weights)
            : throw new ArgumentException("At least one pattern must be possible.", nameof(patterns));
    }

    /// <summary>Given probabilities, one for each pattern; they are divided by their sum.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="weights"/> is null.</exception>
    /// <exception cref="ArgumentException">Their number is not a power of 2, or one is negative or not finite, or all are 0.</exception>
    public static PatternPrior Of(IReadOnlyList<double> weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        int attributeCount = BitOperations.Log2((uint)weights.Count);
        if (!BitOperations.IsPow2(weights.Count) || attributeCount is < 1 or > MaxAttributes)
        {
            throw new ArgumentException("There must be one weight for each pattern of 1 to 16 attributes.", nameof(weights));
        }

        return weights.All(w => w >= 0) && double.IsFinite(weights.Sum()) && weights.Sum() > 0
            ? new PatternPrior(attributeCount, [.. weights])
            : throw new ArgumentException("Weights must be finite and not negative, and one of them positive.", nameof(weights));
    }

    private static double[] Room(int attributeCount)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(attributeCount, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(attributeCount, MaxAttributes);
        return new double[1 << attributeCount];
    }
}
