using System.Globalization;

namespace DiagnosticEngine.Progress;

/// <summary>Confidence within lessons and across them, with every pupil in it, and the figures with and without what stands apart.</summary>
/// <remarks>The pupils' own word, given to the adult who teaches them. Immutable and safe to share between threads.</remarks>
public sealed record ConfidenceTable
{
    /// <summary>Change within a lesson, a line a pupil.</summary>
    public required IReadOnlyList<ConfidenceRow> WithinLessons { get; init; }

    /// <summary>Trend across lessons, for every pupil with two or more.</summary>
    public required IReadOnlyList<ConfidenceTrend> AcrossLessons { get; init; }

    /// <summary>The rule by which lines stand apart.</summary>
    public required OutlierRule Rule { get; init; }

    /// <summary>Lines that stand apart by the rule, each with the reason.</summary>
    public required IReadOnlyList<ConfidenceOutlier> Outliers { get; init; }

    /// <summary>The figures with every pupil; null of nobody.</summary>
    public required ConfidenceSummary? With { get; init; }

    /// <summary>The figures without what stands apart; the same where nothing does.</summary>
    public required ConfidenceSummary? Without { get; init; }

    /// <summary>The table of all lessons of some pupils.</summary>
    /// <param name="lessons">Lessons, in any order.</param>
    /// <param name="rule">How to find what stands apart.</param>
    /// <exception cref="ArgumentNullException"><paramref name="lessons"/> is null.</exception>
    /// <exception cref="ArgumentException">A score is not 0 to 10.</exception>
    public static ConfidenceTable Of(IEnumerable<LessonConfidence> lessons, OutlierRule rule = OutlierRule.QuartileFences)
    {
        ArgumentNullException.ThrowIfNull(lessons);
        IGrouping<string, LessonConfidence>[] pupils = [.. lessons.GroupBy(l => l.PupilId, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)];
        return OfRows(pupils.Select(ConfidenceRow.Of).OfType<ConfidenceRow>(), rule) with
        {
            AcrossLessons = [.. pupils.Select(ConfidenceTrend.Of).OfType<ConfidenceTrend>()],
        };
    }

    /// <summary>The table of lines that somebody else has worked out; without single lessons there is no trend across them.</summary>
    /// <param name="rows">The lines.</param>
    /// <param name="rule">How to find what stands apart.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    /// <exception cref="ArgumentException">A pupil comes twice.</exception>
    public static ConfidenceTable OfRows(IEnumerable<ConfidenceRow> rows, OutlierRule rule = OutlierRule.QuartileFences)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ConfidenceRow[] all = [.. rows];
        if (all.DistinctBy(r => r.PupilId, StringComparer.Ordinal).Count() < all.Length)
        {
            throw new ArgumentException("A pupil comes twice in the table.", nameof(rows));
        }

        Predicate<Numerics.Rational> apart = OutlierBounds.Test(rule, [.. all.Select(r => r.Change)]);
        return new()
        {
            WithinLessons = all,
            AcrossLessons = [],
            Rule = rule,
            Outliers = [.. all.Where(r => apart(r.Change)).Select(r => new ConfidenceOutlier { Row = r, Reason = Reason(r, rule) })],
            With = ConfidenceSummary.Of(all),
            Without = ConfidenceSummary.Of([.. all.Where(r => !apart(r.Change))]),
        };
    }

    private static string Reason(ConfidenceRow row, OutlierRule rule)
    {
        string lessons = row.Lessons is { } n ? string.Create(CultureInfo.InvariantCulture, $"n = {n} lesson{(n == 1 ? "" : "s")}") : "number of lessons not stated";
        return $"A change of {Figures.Signed(row.Change, 1)} stands apart by the rule: {OutlierBounds.Name(rule)}; {lessons}.";
    }
}
