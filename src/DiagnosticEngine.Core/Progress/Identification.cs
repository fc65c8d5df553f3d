namespace DiagnosticEngine.Progress;

/// <summary>A pupil who may need more help, and what speaks for it.</summary>
public sealed record Identification
{
    /// <summary>Opaque id or initials of the pupil.</summary>
    public required string PupilId { get; init; }

    /// <summary>Year group, 1 to 13.</summary>
    public required int YearGroup { get; init; }

    /// <summary>What speaks for it.</summary>
    public required IReadOnlyList<IdentificationReason> Reasons { get; init; }

    /// <summary>How many pupils of each year group were identified, by any of some reasons.</summary>
    /// <param name="identified">The pupils.</param>
    /// <param name="reasons">The reasons that count; none for all of them.</param>
    /// <exception cref="ArgumentNullException"><paramref name="identified"/> is null.</exception>
    public static IReadOnlyDictionary<int, int> CountByYear(IEnumerable<Identification> identified, params ReadOnlySpan<IdentificationReason> reasons)
    {
        ArgumentNullException.ThrowIfNull(identified);
        HashSet<IdentificationReason> wanted = [.. reasons];
        return identified
            .Where(i => wanted.Count == 0 || i.Reasons.Any(wanted.Contains))
            .DistinctBy(i => i.PupilId, StringComparer.Ordinal)
            .GroupBy(i => i.YearGroup)
            .OrderBy(g => g.Key)
            .ToDictionary(g => g.Key, g => g.Count());
    }
}
