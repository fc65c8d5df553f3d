using DiagnosticEngine.Curricula;

namespace DiagnosticEngine.Progress;

/// <summary>Which topics were taught between two assessments, so that reports keep them apart from the others.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record TaughtTopics
{
    /// <summary>Ids of the strands that were taught.</summary>
    public required IReadOnlyList<string> StrandIds { get; init; }

    /// <summary>Ids of areas and reporting groups of which all was taught.</summary>
    public IReadOnlyList<string> WholeIds { get; init; } = [];

    /// <summary>Ids of areas and reporting groups of which a part was taught.</summary>
    public IReadOnlyList<string> PartIds { get; init; } = [];

    /// <summary>Works out areas and reporting groups from the strands taught.</summary>
    /// <param name="curriculum">The map.</param>
    /// <param name="strandIds">Ids of the strands that were taught.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A strand is not on the map.</exception>
    public static TaughtTopics Of(Curriculum curriculum, IEnumerable<string> strandIds)
    {
        ArgumentNullException.ThrowIfNull(curriculum);
        ArgumentNullException.ThrowIfNull(strandIds);
        HashSet<string> taught = new(strandIds, StringComparer.Ordinal);
        if (taught.FirstOrDefault(t => curriculum.Strands.All(s => !string.Equals(s.Id, t, StringComparison.Ordinal))) is { } unknown)
        {
            throw new ArgumentException($"The map has no strand '{unknown}'.", nameof(strandIds));
        }

        List<string> whole = [];
        List<string> part = [];
        void Add(string id, string[] strands)
        {
            int count = strands.Count(taught.Contains);
            if (count > 0)
            {
                (count == strands.Length ? whole : part).Add(id);
            }
        }

        foreach (Area area in curriculum.Definition.Areas)
        {
            HashSet<string> ids = curriculum.AreasUnder(area.Id);
            Add(area.Id, [.. curriculum.Strands.Where(s => ids.Contains(s.AreaId)).Select(s => s.Id)]);
        }

        foreach (ReportingGroup group in curriculum.Definition.Groups)
        {
            Add(group.Id, [.. group.SkillIds.Select(s => curriculum.GetSkill(s).StrandId).Distinct(StringComparer.Ordinal)]);
        }

        return new() { StrandIds = [.. taught.Order(StringComparer.Ordinal)], WholeIds = whole, PartIds = part };
    }

    /// <summary>Whether a topic was taught.</summary>
    public TaughtScope Of(LevelKind kind, string id) =>
        (kind == LevelKind.Strand ? StrandIds : WholeIds).Contains(id, StringComparer.Ordinal) ? TaughtScope.Taught
        : kind != LevelKind.Strand && PartIds.Contains(id, StringComparer.Ordinal) ? TaughtScope.PartlyTaught
        : TaughtScope.Untaught;
}
