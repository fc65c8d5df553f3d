using DiagnosticEngine.Diagnoses;

namespace DiagnosticEngine.Progress;

/// <summary>What two diagnoses of one pupil on one map show beyond their levels: single skills, and how sure the levels are.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record DiagnosisChanges
{
    /// <summary>Ids of skills that were asked about in the later assessment, are secure now and were not.</summary>
    public required IReadOnlyList<string> NewlySecure { get; init; }

    /// <summary>Ids of skills that were secure, were asked about in the later assessment and are worth another look.</summary>
    public required IReadOnlyList<string> ToLookAtAgain { get; init; }

    /// <summary>Ids of strands with a level in both whose intervals overlap: the two levels may be the same.</summary>
    public required IReadOnlyList<string> OverlappingStrands { get; init; }

    /// <summary>Ids of reporting groups with a level in both whose intervals overlap. <value>Default none.</value></summary>
    public IReadOnlyList<string> OverlappingGroups { get; init; } = [];

    /// <summary>Ids of areas with a level in both whose intervals overlap. <value>Default none.</value></summary>
    public IReadOnlyList<string> OverlappingAreas { get; init; } = [];

    /// <summary>Whether the intervals of a level overlap, so that no word should be said about its pace.</summary>
    public bool Overlaps(LevelKind kind, string id) => (kind switch
    {
        LevelKind.Strand => OverlappingStrands,
        LevelKind.ReportingGroup => OverlappingGroups,
        _ => OverlappingAreas,
    }).Contains(id, StringComparer.Ordinal);

    /// <summary>Compares two diagnoses.</summary>
    /// <exception cref="ArgumentNullException">A diagnosis is null.</exception>
    /// <exception cref="ArgumentException">They are of different curricula, so they do not compare.</exception>
    public static DiagnosisChanges Between(Diagnosis before, Diagnosis after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        if (!string.Equals(before.CurriculumFingerprint, after.CurriculumFingerprint, StringComparison.Ordinal))
        {
            throw new ArgumentException("The two assessments are of different curricula; they do not compare.", nameof(after));
        }

        bool IsSecureBefore(SkillDiagnosis skill) => before.Find(skill.SkillId)?.Status == MasteryStatus.Secure;
        return new()
        {
            NewlySecure = [.. after.Skills.Where(s => s is { Status: MasteryStatus.Secure, IsTested: true } && !IsSecureBefore(s)).Select(s => s.SkillId)],
            ToLookAtAgain = [.. after.Skills.Where(s => s is { Status: not MasteryStatus.Secure, IsTested: true } && IsSecureBefore(s)).Select(s => s.SkillId)],
            OverlappingStrands = Overlapping(before.Strands.Select(l => (l.StrandId, l.Level)), after.Strands.Select(l => (l.StrandId, l.Level))),
            OverlappingGroups = Overlapping(before.Groups.Select(l => (l.GroupId, l.Level)), after.Groups.Select(l => (l.GroupId, l.Level))),
            OverlappingAreas = Overlapping(before.Areas.Select(l => (l.AreaId, l.Level)), after.Areas.Select(l => (l.AreaId, l.Level))),
        };
    }
    private static string[] Overlapping(IEnumerable<(string Id, LevelEstimate? Level)> before, IEnumerable<(string Id, LevelEstimate? Level)> after)
    {
        Dictionary<string, LevelEstimate?> earlier = before.ToDictionary(l => l.Id, l => l.Level, StringComparer.Ordinal);
        return [.. after
            .Where(l => l.Level is { } now && earlier.GetValueOrDefault(l.Id) is { } then && now.Low <= then.High && then.Low <= now.High)
            .Select(l => l.Id)];
    }
}
