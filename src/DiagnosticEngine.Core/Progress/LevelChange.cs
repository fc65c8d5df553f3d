using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Progress;

/// <summary>How one level changed between two records.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record LevelChange
{
    /// <summary>Strand, reporting group or area.</summary>
    public required LevelKind Kind { get; init; }

    /// <summary>Id in the later record.</summary>
    public required string Id { get; init; }

    /// <summary>Level before as printed, in tenths.</summary>
    public required int BeforeTenths { get; init; }

    /// <summary>Level after as printed, in tenths.</summary>
    public required int AfterTenths { get; init; }

    /// <summary>Level before, unrounded; for means over pupils.</summary>
    public required Rational BeforeExact { get; init; }

    /// <summary>Level after, unrounded; for means over pupils.</summary>
    public required Rational AfterExact { get; init; }

    /// <summary>
    /// Ids of strands of an area that have a level in one of the records only, and are left out of both averages, which then differ from those of the records.
    /// <value>Default none.</value>
    /// </summary>
    public IReadOnlyList<string> LeftOutStrandIds { get; init; } = [];

    /// <summary>After less before, as a reader of the two printed levels reckons it, in tenths; correct to one tenth either way.</summary>
    public int GainTenths => AfterTenths - BeforeTenths;

    /// <summary>Whether it was taught in between.</summary>
    public required TaughtScope Taught { get; init; }

    /// <summary>The rate on each basis asked for of which the time is known, in that order.</summary>
    public required IReadOnlyList<ProgressRate> Rates { get; init; }

    /// <summary>Difference from the year group before; null where the year group was not given.</summary>
    public LevelDifference? DifferenceBefore { get; init; }

    /// <summary>Difference from the year group after; null where the year group was not given.</summary>
    public LevelDifference? DifferenceAfter { get; init; }
}
