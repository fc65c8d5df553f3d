using System.Numerics;
using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Items;

/// <summary>A named quantity that differs from variant to variant.</summary>
public sealed record Parameter
{
    /// <summary>Name in expressions.</summary>
    public required string Name { get; init; }

    /// <summary>Lowest whole number, where the values are a range.</summary>
    public long Low { get; init; }

    /// <summary>Highest whole number, where the values are a range.</summary>
    public long High { get; init; }

    /// <summary>Distance between values of a range. <value>Default 1.</value></summary>
    public long Step { get; init; } = 1;

    /// <summary>The values, where they are listed; empty for a range.</summary>
    public IReadOnlyList<Value> Choices { get; init; } = [];

    /// <summary>How many values it can take; 0 for an empty range or a step below 1.</summary>
    public BigInteger Count => Choices.Count > 0 ? Choices.Count : High < Low || Step < 1 ? 0 : (((BigInteger)High - Low) / Step) + 1;

    /// <summary>The value at a position.</summary>
    /// <param name="index">0 up to but not including <see cref="Count"/>.</param>
    public Value At(long index) => Choices.Count > 0 ? Choices[(int)index] : Value.Of(new Rational(unchecked(Low + (Step * index))));
}
