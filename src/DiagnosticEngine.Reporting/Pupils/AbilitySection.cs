using DiagnosticEngine.Curricula;
using DiagnosticEngine.Diagnoses;
using DiagnosticEngine.Reporting.Documents;

namespace DiagnosticEngine.Reporting.Pupils;

/// <summary>Writes what a pupil can do, strand by strand: what was seen, and apart from it what is only likely.</summary>
internal static class AbilitySection
{
    public static Section Of(PupilReport report)
    {
        Curriculum curriculum = report.Session.Bank.Curriculum;
        AnswerWords answers = new(report.Session);
        return new(
            "What is there",
            report.Diagnosis.AbilityLines.Count == 0
                ? [new Paragraph(report.HasAnswers ? "Nothing is certain enough to name yet. What comes next is where success can begin." : "Nothing was answered yet.")]
                : [Facts.Of([.. report.Diagnosis.AbilityLines.Select(l => Strand(l, curriculum, answers))])]);
    }

    private static Fact Strand(AbilityLine line, Curriculum curriculum, AnswerWords answers) => new(
        curriculum.GetStrand(line.StrandId).Name,
        [
            .. line.SkillIds.Select(s => Words.Sentence(curriculum.GetSkill(s).Statement)),
            answers.Why(line.Steps),
            .. line.InferredSkillIds.Count == 0 ? [] : new[]
            {
                $"Likely as well, but not asked: {string.Join("; ", line.InferredSkillIds.Select(s => curriculum.GetSkill(s).Statement))}.",
            },
        ]);
}
