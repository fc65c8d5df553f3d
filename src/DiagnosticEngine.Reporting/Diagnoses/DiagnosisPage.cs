using DiagnosticEngine.Curricula;
using DiagnosticEngine.Diagnoses;
using DiagnosticEngine.Reporting.Documents;

namespace DiagnosticEngine.Reporting.Diagnoses;

/// <summary>A diagnosis as a page: what is there comes before what is missing.</summary>
internal static class DiagnosisPage
{
    public static Page Of(Diagnosis diagnosis, Curriculum curriculum)
    {
        ArgumentNullException.ThrowIfNull(diagnosis);
        ArgumentNullException.ThrowIfNull(curriculum);
        if (!string.Equals(diagnosis.CurriculumFingerprint, curriculum.Fingerprint, StringComparison.Ordinal))
        {
            throw new ArgumentException("The diagnosis was made on another curriculum.", nameof(curriculum));
        }

        return new(
            "What the answers show",
            curriculum.Definition.Language,
            [
                SkillSections.Abilities(diagnosis, curriculum),
                SkillSections.Needs(diagnosis, curriculum),
                PatternSection.Of(diagnosis, curriculum),
                LevelSection.Of(diagnosis, curriculum),
                MapSection.Of(diagnosis, curriculum),
                .. SkillSections.AlsoAsked(diagnosis, curriculum),
                .. ToldSection.Of(diagnosis, curriculum),
                .. diagnosis.Notes.Count == 0 ? [] : new[] { new Section("Please note", [new Bullets(diagnosis.Notes)]) },
            ]);
    }
}
