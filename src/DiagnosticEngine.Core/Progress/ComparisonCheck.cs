using System.Globalization;

namespace DiagnosticEngine.Progress;

/// <summary>Whether two records can be compared.</summary>
public static class ComparisonCheck
{
    /// <summary>Every reason against comparing two records; empty where there is none.</summary>
    /// <param name="before">The earlier record.</param>
    /// <param name="after">The later record.</param>
    /// <param name="mapping">Leads from the one map version and policy to the other; null for none.</param>
    /// <param name="today">Today, to find dates in the future; null not to look.</param>
    /// <exception cref="ArgumentNullException">A record is null.</exception>
    public static IReadOnlyList<ComparisonRefusal> Of(LevelRecord before, LevelRecord after, LevelMapping? mapping = null, DateOnly? today = null)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return [.. Refusals(before, after, mapping, today)];
    }

    private static IEnumerable<ComparisonRefusal> Refusals(LevelRecord before, LevelRecord after, LevelMapping? mapping, DateOnly? today)
    {
        if (!string.Equals(before.PupilId, after.PupilId, StringComparison.Ordinal))
        {
            yield return new() { Reason = ComparisonRefusalReason.OtherPupil, Message = "The two records belong to different pupils." };
        }

        if (after.Date < before.Date)
        {
            yield return new()
            {
                Reason = ComparisonRefusalReason.DatesOutOfOrder,
                Message = $"The baseline is dated {Iso(before.Date)}, {before.Date.DayNumber - after.Date.DayNumber} days after the later record of {Iso(after.Date)}.",
            };
        }

        foreach (DateOnly date in new[] { before.Date, after.Date }.Where(d => d > today).Distinct())
        {
            yield return new() { Reason = ComparisonRefusalReason.DateInTheFuture, Message = $"The date {Iso(date)} is after today, {Iso(today!.Value)}." };
        }

        bool isMapped = mapping?.Leads(before, after) == true;
        if (!isMapped && !string.Equals(before.MapVersion, after.MapVersion, StringComparison.Ordinal))
        {
            yield return new()
            {
                Reason = ComparisonRefusalReason.OtherMapVersion,
                Message = $"The records were made with different versions of the map, {before.MapVersion} and {after.MapVersion}, and no mapping leads from one to the other.",
            };
        }

        if (!isMapped && !string.Equals(before.Policy, after.Policy, StringComparison.Ordinal))
        {
            yield return new()
            {
                Reason = ComparisonRefusalReason.OtherPolicy,
                Message = $"The levels were reckoned by different policies, {before.Policy} and {after.Policy}, and no mapping leads from one to the other.",
            };
        }

        foreach (LevelRecord record in new[] { before, after }.Where(r => r.Levels.DistinctBy(l => (l.Kind, l.Id)).Count() < r.Levels.Count))
        {
            yield return new() { Reason = ComparisonRefusalReason.LevelTwice, Message = $"The record of {Iso(record.Date)} holds the same level twice." };
        }
    }

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
