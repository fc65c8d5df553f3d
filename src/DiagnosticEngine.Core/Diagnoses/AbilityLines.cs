using DiagnosticEngine.Curricula;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Diagnoses;

/// <summary>Writes abilities as lines: in each strand what was seen to be secure at the highest level.</summary>
internal static class AbilityLines
{
    public static IEnumerable<AbilityLine> Of(AssessmentSession session, SkillDiagnosis[] skills)
    {
        Curriculum curriculum = session.Bank.Curriculum;
        List<string> strands = [.. curriculum.Strands.Select(s => s.Id)];
        foreach (IGrouping<string, SkillDiagnosis> strand in skills
            .Where(s => s.Status == MasteryStatus.Secure)
            .GroupBy(s => curriculum.GetSkill(s.SkillId).StrandId, StringComparer.Ordinal)
            .OrderBy(g => strands.IndexOf(g.Key)))
        {
            SkillDiagnosis[] seen = [.. strand.Where(s => s.IsTested)];
            if (seen.Length > 0)
            {
                int level = seen.Max(Level);
                string[] top = [.. seen.Where(s => Level(s) == level).Select(s => s.SkillId)];
                yield return new()
                {
                    StrandId = strand.Key,
                    SkillIds = top,
                    InferredSkillIds = [.. strand.Where(s => !s.IsTested && Level(s) >= level).Select(s => s.SkillId)],
                    Steps = EvidenceReader.Steps(session, top),
                };
            }
        }

        int Level(SkillDiagnosis skill) => curriculum.GetSkill(skill.SkillId).Level;
    }
}
