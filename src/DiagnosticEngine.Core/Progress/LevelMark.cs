using System.Text.Json.Serialization;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Progress;

/// <summary>One level of a record, held exactly: a strand's in whole tenths, an average as the sum that it is the mean of.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record LevelMark
{
    /// <summary>Strand, reporting group or area.</summary>
    public required LevelKind Kind { get; init; }

    /// <summary>Id of the strand, group or area.</summary>
    public required string Id { get; init; }

    /// <summary>Sum of the levels, in tenths of a school year: 23 is Level 2.3. Null where it was not assessed, which is not Level 0.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required int? SumTenths { get; init; }

    /// <summary>How many levels the sum is of, at least 1: 1 for a level of its own, more for an average.</summary>
    public required int Count { get; init; }

    /// <summary>The level, unrounded, in school years; null where it was not assessed.</summary>
    /// <exception cref="InvalidOperationException"><see cref="Count"/> is below 1.</exception>
    public Rational? Value => SumTenths is not { } sum ? null
        : Count < 1 ? throw new InvalidOperationException("A level is the mean of at least one level.")
        : new Rational(sum, 10 * Count);

    /// <summary>The level as a pupil's report prints it, to one place, in tenths; null where it was not assessed.</summary>
    public int? Tenths => Value is { } value ? (int)(Figures.Round(value, 1) * 10).Numerator : null;
}
