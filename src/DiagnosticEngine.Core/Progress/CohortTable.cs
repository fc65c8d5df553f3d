namespace DiagnosticEngine.Progress;

/// <summary>Start, end and gain by year group, and all together with every pupil counted once.</summary>
/// <remarks>Describes who was taught; without a comparison group it says nothing about why. Immutable and safe to share between threads.</remarks>
public sealed record CohortTable
{
    /// <summary>One line a year group, youngest first.</summary>
    public required IReadOnlyList<CohortRow> Rows { get; init; }

    /// <summary>All together; null of nobody.</summary>
    public required CohortRow? All { get; init; }

    /// <summary>The table of some pupils.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="members"/> is null.</exception>
    /// <exception cref="ArgumentException">A pupil comes twice, or weeks are negative.</exception>
    public static CohortTable Of(IEnumerable<CohortMember> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        CohortMember[] all = [.. members];
        if (all.DistinctBy(m => m.PupilId, StringComparer.Ordinal).Count() < all.Length)
        {
            throw new ArgumentException("A pupil comes twice in the cohort.", nameof(members));
        }

        return new()
        {
            Rows = [.. all.GroupBy(m => m.YearGroup).OrderBy(g => g.Key).Select(g => CohortRow.Of(g.Key, [.. g]))],
            All = all.Length == 0 ? null : CohortRow.Of(null, all),
        };
    }

    /// <summary>The table of some lines of which only sums are known; the last line weighs every pupil alike.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    /// <exception cref="ArgumentException">A year group comes twice, or is missing.</exception>
    public static CohortTable OfRows(IEnumerable<CohortRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        CohortRow[] ordered = [.. rows.OrderBy(r => r.YearGroup)];
        if (ordered.Any(r => r.YearGroup is null) || ordered.DistinctBy(r => r.YearGroup).Count() < ordered.Length)
        {
            throw new ArgumentException("Every line is of one year group, each once.", nameof(rows));
        }

        return new()
        {
            Rows = ordered,
            All = ordered.Length == 0 ? null : CohortRow.OfSums(
                null,
                ordered.Sum(r => r.Pupils),
                ordered.Min(r => r.WeeksLow),
                ordered.Max(r => r.WeeksHigh),
                Figures.Sum(ordered.Select(r => r.StartSum)),
                Figures.Sum(ordered.Select(r => r.EndSum))),
        };
    }
}
