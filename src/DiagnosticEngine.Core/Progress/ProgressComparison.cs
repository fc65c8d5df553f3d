using DiagnosticEngine.Diagnoses;

namespace DiagnosticEngine.Progress;

/// <summary>What changed between two assessments of one pupil. Immutable.</summary>
public sealed record ProgressComparison
{
    /// <summary>Strands that have a level in both.</summary>
    public required IReadOnlyList<StrandProgress> Strands { get; init; }

    /// <summary>Ids of skills that were asked about in the later assessment, are secure now and were not.</summary>
    public required IReadOnlyList<string> NewlySecure { get; init; }

    /// <summary>Ids of skills that were secure, were asked about in the later assessment and are worth another look.</summary>
    public required IReadOnlyList<string> ToLookAtAgain { get; init; }

    /// <summary>Compares two diagnoses.</summary>
    /// <exception cref="ArgumentNullException">A diagnosis is null.</exception>
    /// <exception cref="ArgumentException">They are of different curricula, so their levels do not compare.</exception>
    public static ProgressComparison Between(Diagnosis before, Diagnosis after, ProgressParameters? parameters = null)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        if (!string.Equals(before.CurriculumFingerprint, after.CurriculumFingerprint, StringComparison.Ordinal))
        {
            throw new ArgumentException("The two assessments are of different curricula; their levels do not compare.", nameof(after));
        }

        double resolution = (parameters ?? new()).Resolution;
        Dictionary<string, StrandDiagnosis> earlier = before.Strands.ToDictionary(s => s.StrandId, StringComparer.Ordinal);
        return new()
        {
            Strands = [.. after.Strands
                .Where(s => s.Level is not null && earlier.GetValueOrDefault(s.StrandId)?.Level is not null)
                .Select(s => Of(earlier[s.StrandId].Level!, s, resolution))],
            NewlySecure = [.. after.Skills.Where(s => s is { Status: MasteryStatus.Secure, IsTested: true } && before.Find(s.SkillId) is { Status: not MasteryStatus.Secure })
                .Select(s => s.SkillId)],
            ToLookAtAgain = [.. after.Skills.Where(s => s is { Status: not MasteryStatus.Secure, IsTested: true } && before.Find(s.SkillId) is { Status: MasteryStatus.Secure })
                .Select(s => s.SkillId)],
        };
    }

    private static StrandProgress Of(LevelEstimate before, StrandDiagnosis after, double resolution)
    {
        LevelEstimate now = after.Level!;
        return new()
        {
            StrandId = after.StrandId,
            Before = before.Value,
            After = now.Value,
            // Levels are tenths held as binary fractions: compared as whole tenths, so that 0.1 is never more than 0.1.
            IsTooSmallToSay = Tenths(now.Value - before.Value) <= Tenths(resolution) || (now.Low <= before.High && before.Low <= now.High),
        };
    }

    private static int Tenths(double levels) => (int)Math.Round(Math.Abs(levels) * 10);
}
