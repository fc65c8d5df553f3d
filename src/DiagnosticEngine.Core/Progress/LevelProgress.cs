namespace DiagnosticEngine.Progress;

/// <summary>What changed between two dated records of one pupil on the same map and policy. Says nothing about why.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record LevelProgress
{
    /// <summary>The earlier record, as it is.</summary>
    public required LevelRecord Before { get; init; }

    /// <summary>The later record, as it is.</summary>
    public required LevelRecord After { get; init; }

    /// <summary>The time between them.</summary>
    public required TeachingTime Time { get; init; }

    /// <summary>Every level that both records have, in the order of the later one.</summary>
    public required IReadOnlyList<LevelChange> Changes { get; init; }

    /// <summary>Levels of the later record that have none to be compared with, or were not assessed in one of the two.</summary>
    public required IReadOnlyList<LevelMark> NotCompared { get; init; }

    /// <summary>The one factor for months, to be named with them.</summary>
    public required MonthsFactor Months { get; init; }

    /// <summary>The change of a level; null where it was not compared.</summary>
    public LevelChange? Find(LevelKind kind, string id) => Changes.FirstOrDefault(c => c.Kind == kind && string.Equals(c.Id, id, StringComparison.Ordinal));

    /// <summary>Compares two records.</summary>
    /// <param name="before">The earlier record.</param>
    /// <param name="after">The later record.</param>
    /// <param name="options">What to reckon; null for the defaults.</param>
    /// <exception cref="ArgumentNullException">A record is null.</exception>
    /// <exception cref="ArgumentException">They do not compare: <see cref="ComparisonCheck"/> says why, as values.</exception>
    public static LevelProgress Between(LevelRecord before, LevelRecord after, LevelProgressOptions? options = null)
    {
        options ??= new();
        if (ComparisonCheck.Of(before, after, options.Mapping, options.Today) is [_, ..] refusals)
        {
            throw new ArgumentException(string.Join(" ", refusals.Select(r => r.Message)), nameof(after));
        }

        TeachingTime time = TeachingTime.Between(before.Date, after.Date, options.WeeksTaught, options.LessonsAttended);
        LevelMapping? mapping = options.Mapping?.Leads(before, after) == true ? options.Mapping : null;
        List<LevelChange> changes = [];
        List<LevelMark> notCompared = [];
        foreach (LevelMark mark in after.Levels)
        {
            LevelMark? earlier = before.Levels.FirstOrDefault(l => l.Kind == mark.Kind
                && string.Equals(mapping is null ? l.Id : mapping.Ids.GetValueOrDefault(l.Id), mark.Id, StringComparison.Ordinal));
            CommonStrands? common = options.Map is null || mapping is not null || mark.Kind != LevelKind.Area ? null : CommonStrands.Of(before, after, options.Map, mark.Id);
            (LevelMark? first, LevelMark second) = common is { LeftOut: [_, ..] } ? (common.Before, common.After) : (earlier, mark);
            if (first?.Tenths is { } && second.Tenths is { })
            {
                changes.Add(Change(first, second, time, options) with { LeftOutStrandIds = common?.LeftOut ?? [] });
            }
            else
            {
                notCompared.Add(mark);
            }
        }

        return new() { Before = before, After = after, Time = time, Changes = changes, NotCompared = notCompared, Months = options.Months };
    }

    private static LevelChange Change(LevelMark earlier, LevelMark mark, TeachingTime time, LevelProgressOptions options)
    {
        int before = earlier.Tenths!.Value;
        int after = mark.Tenths!.Value;
        return new()
        {
            Kind = mark.Kind,
            Id = mark.Id,
            BeforeTenths = before,
            AfterTenths = after,
            BeforeExact = earlier.Value!.Value,
            AfterExact = mark.Value!.Value,
            Taught = options.Taught?.Of(mark.Kind, mark.Id) ?? TaughtScope.NotStated,
            Rates = [.. options.Bases.Select(b => ProgressRate.Of(after - before, time, b, options.Pace)).OfType<ProgressRate>()],
            DifferenceBefore = options.PointBefore is { } first ? LevelDifference.Of(before, first, options.TopLevel) : null,
            DifferenceAfter = options.PointAfter is { } second ? LevelDifference.Of(after, second, options.TopLevel) : null,
        };
    }
}
