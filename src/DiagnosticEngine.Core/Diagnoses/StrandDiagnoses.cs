using DiagnosticEngine.Curricula;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Diagnoses;

/// <summary>Levels of strands.</summary>
internal static class StrandDiagnoses
{
    public static IEnumerable<StrandDiagnosis> Of(AssessmentSession session, SkillDiagnosis[] skills, DiagnosisParameters parameters)
    {
        Curriculum curriculum = session.Bank.Curriculum;
        ILookup<string, SkillDiagnosis> byStrand = skills.ToLookup(s => curriculum.GetSkill(s.SkillId).StrandId);
        foreach (Strand strand in curriculum.Strands.Where(s => byStrand.Contains(s.Id)))
        {
            int asked = session.Steps.Count(s => s.Variant.Item.SkillIds.Any(id => curriculum.GetSkill(id).StrandId == strand.Id));

            // A check of one skill alone says nothing about a level.
            yield return new()
            {
                StrandId = strand.Id,
                QuestionsAsked = asked,
                Level = asked == 0 || session.Options.Mastery is not null ? null : LevelOf(curriculum, strand, [.. byStrand[strand.Id]], parameters),
            };
        }
    }

    private static LevelEstimate? LevelOf(Curriculum curriculum, Strand strand, SkillDiagnosis[] skills, DiagnosisParameters parameters)
    {
        int start = Math.Max(strand.StartLevel, skills.Min(s => curriculum.GetSkill(s.SkillId).Level));
        SkillDiagnosis[] ordered = [.. skills.OrderBy(s => curriculum.GetSkill(s.SkillId).Level)];
        LevelRule rule = new([.. ordered.Select(s => curriculum.GetSkill(s.SkillId).Level)], start, parameters.LevelShare);

        // Where nothing counts there is no level.
        double? Level(Func<SkillDiagnosis, bool> counts) => ordered.Any(counts) ? rule.TenthsOf([.. ordered.Select(counts)]) / 10.0 : null;

        // A strand that begins at level 1 has a level from the first question on, if only 0; one that begins later has none until something of it is there.
        double? value = Level(s => s.Probability >= 0.5 && !s.IsFragile) ?? (start == 1 ? 0 : null);
        return value is null ? null : new()
        {
            Value = value.Value,
            Low = Level(s => s.Status == MasteryStatus.Secure) ?? start - 1,
            High = Math.Max(value.Value, Level(s => s.Status != MasteryStatus.Gap) ?? value.Value),
        };
    }
}
