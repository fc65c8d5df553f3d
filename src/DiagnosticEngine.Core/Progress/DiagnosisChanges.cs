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

        Dictionary<string, LevelEstimate?> earlier = before.Strands.ToDictionary(s => s.StrandId, s => s.Level, StringComparer.Ordinal);
        bool IsSecureBefore(SkillDiagnosis skill) => before.Find(skill.SkillId)?.Status == MasteryStatus.Secure;
        return new()
        {
            NewlySecure = [.. after.Skills.Where(s => s is { Status: MasteryStatus.Secure, IsTested: true } && !IsSecureBefore(s)).Select(s => s.SkillId)],
            ToLookAtAgain = [.. after.Skills.Where(s => s is { Status: not MasteryStatus.Secure, IsTested: true } && IsSecureBefore(s)).Select(s => s.SkillId)],
            OverlappingStrands = [.. after.Strands
                .Where(s => s.Level is { } now && earlier.GetValueOrDefault(s.StrandId) is { } then && now.Low <= then.High && then.Low <= now.High)
                .Select(s => s.StrandId)],
        };
    }
}
