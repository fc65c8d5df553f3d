using System.Globalization;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Diagnoses;
using DiagnosticEngine.Reporting.Documents;

namespace DiagnosticEngine.Reporting.Pupils;

/// <summary>Writes which methods work in symbols while their meaning does not show.</summary>
internal static class ModelSection
{
    /// <summary>The section; none where there is no such method.</summary>
    public static IEnumerable<Section> Of(PupilReport report)
    {
        Curriculum curriculum = report.Session.Bank.Curriculum;
        if (report.Diagnosis.ProceduresWithoutModel.Count > 0)
        {
            yield return new(
                "Procedures without a model",
                [
                    new Paragraph("These methods work in symbols, and what they mean does not show yet with pictures or objects. They are kept and used; they are not counted as secure, and teaching goes back to the model."),
                    new Bullets([.. report.Diagnosis.ProceduresWithoutModel.Select(p => Line(p, curriculum))]),
                ]);
        }
    }

    private static string Line(ProcedureWithoutModel finding, Curriculum curriculum) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Words.Sentence(curriculum.GetSkill(finding.SkillId).Statement)} Right in symbols: {Questions(finding.RightSteps)}. Not right yet with a model: {Questions(finding.NotRightSteps)}.{(finding.UnexplainedSteps.Count == 0 ? "" : $" Not explained yet: {Questions(finding.UnexplainedSteps)}.")}");

    private static string Questions(IReadOnlyList<int> steps) => steps.Count == 0
        ? "none"
        : $"{(steps.Count == 1 ? "question" : "questions")} {Words.And([.. steps.Select(s => s.ToString(CultureInfo.InvariantCulture))])}";
}
