using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Progress;

/// <summary>The figures of some lines of a confidence table. Means are exact.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record ConfidenceSummary
{
    /// <summary>How many pupils, at least 1.</summary>
    public required int Pupils { get; init; }

    /// <summary>Mean at the start.</summary>
    public required Rational StartMean { get; init; }

    /// <summary>Mean at the end.</summary>
    public required Rational EndMean { get; init; }

    /// <summary>Mean change.</summary>
    public required Rational ChangeMean { get; init; }

    /// <summary>Median change.</summary>
    public required Rational ChangeMedian { get; init; }

    /// <summary>Mean change without the least and the greatest; null of fewer than three.</summary>
    public required Rational? TrimmedMean { get; init; }

    /// <summary>Sample standard deviation of the change, rounded to two places; null of one.</summary>
    public required Rational? ChangeDeviation { get; init; }

    /// <summary>How many changes are above zero.</summary>
    public required int Rose { get; init; }

    /// <summary>The share of pupils whose confidence rose, 0 to 1.</summary>
    public Rational ShareRose => new(Rose, Pupils);

    internal static ConfidenceSummary? Of(IReadOnlyCollection<ConfidenceRow> rows)
    {
        if (rows.Count == 0)
        {
            return null;
        }

        Rational[] changes = [.. rows.Select(r => r.Change).Order()];
        return new()
        {
            Pupils = rows.Count,
            StartMean = Figures.Mean([.. rows.Select(r => r.Start)])!.Value,
            EndMean = Figures.Mean([.. rows.Select(r => r.End)])!.Value,
            ChangeMean = Figures.Mean(changes)!.Value,
            ChangeMedian = Figures.Median(changes)!.Value,
            TrimmedMean = changes.Length < 3 ? null : Figures.Mean(changes[1..^1]),
            ChangeDeviation = Figures.Variance(changes) is { } variance ? Figures.SquareRoot(variance, 2) : null,
            Rose = changes.Count(c => c.Sign > 0),
        };
    }
}
