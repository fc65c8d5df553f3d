using DiagnosticEngine.Curricula;

namespace DiagnosticEngine.Diagnoses;

/// <summary>Whether what a skill rests on is there, as far as an assessment was about it.</summary>
/// <remarks>A prerequisite that the assessment was not about holds nothing back by itself; what it rests on in turn may.</remarks>
internal sealed class Groundwork(Curriculum curriculum, IEnumerable<SkillDiagnosis> skills)
{
    private readonly Dictionary<string, double> _known = skills.ToDictionary(s => s.SkillId, s => s.Probability, StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _laid = new(StringComparer.Ordinal);

    /// <summary>Whether every hard prerequisite is more likely secure than not.</summary>
    public bool IsLaid(string skillId)
    {
        if (!_laid.TryGetValue(skillId, out bool laid))
        {
            laid = curriculum.GetSkill(skillId).Prerequisites.Where(p => p.Strength == PrerequisiteStrength.Hard).All(p => Holds(p.SkillId));
            _laid[skillId] = laid;
        }

        return laid;
    }

    private bool Holds(string skillId) => _known.TryGetValue(skillId, out double probability) ? probability >= 0.5 : IsLaid(skillId);
}
