namespace DiagnosticEngine.Numerics;

/// <summary>A number from 0 to 1 that says how likely something is.</summary>
/// <remarks>Immutable and safe to share between threads. The default value is 0.</remarks>
public readonly record struct Probability : IComparable<Probability>
{
    /// <summary>Makes a probability.</summary>
    /// <param name="value">0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is outside 0 to 1 or not a number.</exception>
    public Probability(double value)
    {
        if (value is not (>= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "A probability lies between 0 and 1.");
        }

        Value = value;
    }

    /// <summary>The number, 0 to 1.</summary>
    public double Value { get; }

    /// <summary>The probability of the opposite.</summary>
    public Probability Complement => new(1 - Value);

    /// <summary>What is not known, in bits: 0 for certain, 1 for a coin toss (Shannon, 1948).</summary>
    public double Entropy => LogDomain.BinaryEntropy(Value);

    /// <inheritdoc/>
    public int CompareTo(Probability other) => Value.CompareTo(other.Value);

    /// <summary>Whether the left is the smaller.</summary>
    public static bool operator <(Probability left, Probability right) => left.Value < right.Value;

    /// <summary>Whether the left is the larger.</summary>
    public static bool operator >(Probability left, Probability right) => left.Value > right.Value;

    /// <summary>Whether the left is not the larger.</summary>
    public static bool operator <=(Probability left, Probability right) => left.Value <= right.Value;

    /// <summary>Whether the left is not the smaller.</summary>
    public static bool operator >=(Probability left, Probability right) => left.Value >= right.Value;
}
