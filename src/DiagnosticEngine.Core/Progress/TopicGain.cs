using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Progress;

/// <summary>Start and end of one strand, reporting group or area over the pupils in whom it was compared.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record TopicGain
{
    /// <summary>Strand, reporting group or area.</summary>
    public required LevelKind Kind { get; init; }

    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>How many pupils, at least 1.</summary>
    public required int Pupils { get; init; }

    /// <summary>Sum of their levels at the start.</summary>
    public required Rational StartSum { get; init; }

    /// <summary>Sum of their levels at the end.</summary>
    public required Rational EndSum { get; init; }

    /// <summary>Whether it was taught to any of them.</summary>
    public required TaughtScope Taught { get; init; }

    /// <summary>Mean level at the start.</summary>
    public Rational StartMean => StartSum / Pupils;

    /// <summary>Mean level at the end.</summary>
    public Rational EndMean => EndSum / Pupils;

    /// <summary>Mean gain, from unrounded values.</summary>
    public Rational Gain => (EndSum - StartSum) / Pupils;
}
