using System.Globalization;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Reporting.Documents;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Reporting.Pupils;

/// <summary>Writes every question with the pupil's own answer, strand by strand: what everything else rests on.</summary>
internal static class AnswerSection
{
    public static Section Of(PupilReport report)
    {
        Curriculum curriculum = report.Session.Bank.Curriculum;
        List<string> strands = [.. curriculum.Strands.Select(s => s.Id)];
        return new(
            "The answers",
            report.Session.Steps.Count == 0
                ? [new Paragraph("No question was answered.")]
                :
                [
                    new Grid(
                        "Every question and its answer",
                        ["asked", "answered", "how", "about"],
                        [.. report.Session.Steps
                            .GroupBy(s => curriculum.GetSkill(s.Variant.Item.SkillIds[0]).StrandId)
                            .OrderBy(g => strands.IndexOf(g.Key))
                            .Select(g => new GridGroup(curriculum.GetStrand(g.Key).Name, [.. g.Select(s => Row(s, curriculum))]))]),
                ]);
    }

    private static GridRow Row(SessionStep step, Curriculum curriculum) => new(
        step.Number.ToString(CultureInfo.InvariantCulture),
        [
            AnswerWords.Question(step.Variant),
            AnswerWords.Answer(step, curriculum),
            Words.Of(step.Variant.Item.Representation),
            string.Join("; ", step.Variant.Item.SkillIds.Select(s => curriculum.GetSkill(s).Statement)),
        ]);
}
