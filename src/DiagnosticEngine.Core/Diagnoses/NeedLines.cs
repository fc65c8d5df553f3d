using DiagnosticEngine.Curricula;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Diagnoses;

/// <summary>Writes needs as lines: whole strands from a level upwards where nothing is there any more, single skills below that.</summary>
internal static class NeedLines
{
    /// <summary>Skills from which on a line stands for all of them.</summary>
    private const int LeastToCollapse = 2;

    /// <summary>The lines of each strand that something was answered about, in map order; single skills before what stands for many.</summary>
    public static IEnumerable<NeedLine> Of(AssessmentSession session, SkillDiagnosis[] skills, IReadOnlyList<string> needs)
    {
        Curriculum curriculum = session.Bank.Curriculum;
        HashSet<string> next = new(needs, StringComparer.Ordinal);
        ILookup<string, SkillDiagnosis> byStrand = skills.ToLookup(s => curriculum.GetSkill(s.SkillId).StrandId, StringComparer.Ordinal);
        foreach (Strand strand in curriculum.Strands)
        {
            SkillDiagnosis[] own = [.. byStrand[strand.Id]];
            int[] levels = [.. own.Where(Counts).Select(s => curriculum.GetSkill(s.SkillId).Level)];
            int from = levels.DefaultIfEmpty(0).Max();
            SkillDiagnosis[] above = [.. own.Where(s => curriculum.GetSkill(s.SkillId).Level > from)];
            if (EvidenceReader.Steps(session, own.Select(s => s.SkillId)).Count == 0)
            {
                continue;
            }

            bool collapses = above.Length >= LeastToCollapse;
            foreach (SkillDiagnosis skill in own.Where(s => next.Contains(s.SkillId) && !(collapses && above.Contains(s))))
            {
                yield return Line(session, strand, [skill], next);
            }

            if (collapses)
            {
                yield return Line(session, strand, above, next) with
                {
                    FromLevel = above.Min(s => curriculum.GetSkill(s.SkillId).Level),
                    IsWholeStrand = above.Length == own.Length,
                };
            }
        }
    }

    private static bool Counts(SkillDiagnosis skill) => skill.Probability >= 0.5 && !skill.IsFragile;

    private static NeedLine Line(AssessmentSession session, Strand strand, SkillDiagnosis[] skills, HashSet<string> next) => new()
    {
        StrandId = strand.Id,
        SkillIds = [.. skills.Select(s => s.SkillId)],
        AskedSkillIds = [.. skills.Where(s => s.IsTested).Select(s => s.SkillId)],
        BeginWith = [.. skills.Where(s => next.Contains(s.SkillId)).Select(s => s.SkillId)],
        Steps = EvidenceReader.Steps(session, skills.Select(s => s.SkillId)),
    };
}
