using System.Globalization;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Diagnoses;
using DiagnosticEngine.Reporting.Documents;

namespace DiagnosticEngine.Reporting.Pupils;

/// <summary>Writes what comes next: single skills, then strands of which nothing is there yet from a level upwards, then what nobody asked about.</summary>
internal static class NeedSection
{
    public static Section Of(PupilReport report)
    {
        Curriculum curriculum = report.Session.Bank.Curriculum;
        AnswerWords answers = new(report.Session);
        NeedLine[] single = [.. report.Diagnosis.NeedLines.Where(l => l.FromLevel is null)];
        IGrouping<int, NeedLine>[] whole = [.. report.Diagnosis.NeedLines.Where(l => l.FromLevel is not null).GroupBy(l => l.FromLevel!.Value).OrderBy(g => g.Key)];
        string[] silent = [.. curriculum.Strands
            .Where(s => !report.Diagnosis.Strands.Any(d => d.StrandId == s.Id && d.Evidence.Steps.Count > 0))
            .Select(s => s.Name)];
        return new(
            "What comes next",
            [
                .. single.Length + whole.Length > 0 ? [] : new[] { new Paragraph(report.HasAnswers ? "Nothing that was asked about points to a gap." : "Nothing was answered yet.") },
                .. single.Length == 0 ? [] : new[] { Facts.Of([.. single.GroupBy(l => l.StrandId).Select(g => Strand(g, curriculum, answers))]) },
                .. whole.Length == 0 ? [] : new[] { Facts.Of([.. whole.Select(g => FromLevel(g, curriculum, answers))]) },
                .. silent.Length == 0 ? [] : new[] { new Paragraph($"Not assessed, which says nothing either way: {Words.And(silent)}.") },
            ]);
    }

    private static Fact Strand(IGrouping<string, NeedLine> lines, Curriculum curriculum, AnswerWords answers) => new(
        curriculum.GetStrand(lines.Key).Name, [.. lines.Select(l => $"{Words.Sentence(curriculum.GetSkill(l.SkillIds[0]).Statement)} {Basis(l, answers)}")]);

    private static Fact FromLevel(IGrouping<int, NeedLine> lines, Curriculum curriculum, AnswerWords answers) => new(
        string.Create(CultureInfo.InvariantCulture, $"From Level {lines.Key} upwards"), [.. lines.Select(l => Whole(l, curriculum, answers))]);

    private static string Whole(NeedLine line, Curriculum curriculum, AnswerWords answers)
    {
        string name = curriculum.GetStrand(line.StrandId).Name + (line.IsWholeStrand ? ", all of it" : "");
        string asked = line.AskedSkillIds.Count == line.SkillIds.Count
            ? "each was asked about"
            : line.AskedSkillIds.Count == 0 ? "none asked about: the other answers make it likely"
            : string.Create(CultureInfo.InvariantCulture, $"{line.AskedSkillIds.Count} asked about, the others inferred");
        string begin = line.BeginWith.Count == 0
            ? " Something in another strand comes first."
            : $" Begin with: {string.Join("; ", line.BeginWith.Select(s => curriculum.GetSkill(s).Statement))}.";
        return $"{name}: {Words.Number(line.SkillIds.Count, "skill", "skills")}, {asked}.{begin} {answers.Why(line.Steps)}".TrimEnd();
    }

    private static string Basis(NeedLine line, AnswerWords answers) =>
        line.AskedSkillIds.Count == 0 ? "Not asked about: the other answers make it likely." : answers.Why(line.Steps);
}
