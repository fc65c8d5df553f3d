using System.Globalization;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Diagnoses;
using DiagnosticEngine.Progress;
using DiagnosticEngine.Reporting.Documents;
using DiagnosticEngine.Roadmaps;

namespace DiagnosticEngine.Reporting.Pupils;

/// <summary>Writes what a reader with one minute takes away.</summary>
internal static class InShort
{
    private const int Steps = 3;

    /// <summary>The section; none where nothing was answered.</summary>
    public static IEnumerable<Section> Of(PupilReport report)
    {
        if (report.HasAnswers)
        {
            Curriculum curriculum = report.Session.Bank.Curriculum;
            yield return new("In short", [Facts.Of(
                new("Strongest", Strongest(report.Diagnosis, curriculum)),
                new("Teach first", [.. report.Roadmap.Steps.Take(Steps).Select(s => Step(s, curriculum))]),
                new("Ask about", [.. report.Diagnosis.ErrorPatterns.Where(p => p.IsNamed).Select(p => $"answers consistent with “{curriculum.GetMisconception(p.MisconceptionId).Label}”")]),
                new("Level", [.. report.Diagnosis.Areas.Where(a => a.Level is not null).Select(a => Level(a, curriculum))]),
                new("Changed", [.. Changes(report, curriculum)]))]);
        }
    }

    private static string[] Strongest(Diagnosis diagnosis, Curriculum curriculum)
    {
        StrandDiagnosis[] known = [.. diagnosis.Strands.Where(s => s.Level is { Value: > 0 })];
        double top = known.Select(s => s.Level!.Value).DefaultIfEmpty(0).Max();
        return [.. known.Where(s => s.Level!.Value >= top).Select(s => string.Create(CultureInfo.InvariantCulture, $"{curriculum.GetStrand(s.StrandId).Name}, {LevelWords.Of((int)Math.Round(10 * top))}"))];
    }

    private static string Step(RoadmapStep step, Curriculum curriculum) =>
        $"{curriculum.GetSkill(step.SkillId).Statement} ({curriculum.GetStrand(curriculum.GetSkill(step.SkillId).StrandId).Name}, start {Words.Of(step.StartAt)})";

    private static string Level(AreaDiagnosis area, Curriculum curriculum) => string.Create(
        CultureInfo.InvariantCulture,
        $"{curriculum.Definition.Areas.First(a => a.Id == area.AreaId).Name}: {area.Level!.Value:0.0}, likely between {area.Level.Low:0.0} and {area.Level.High:0.0}, the mean of {area.StrandsAssessed} of {Words.Number(area.StrandCount, "strand", "strands")}");

    private static IEnumerable<string> Changes(PupilReport report, Curriculum curriculum) =>
        report.Progress is not { HasDates: true, Pupils: [{ Levels: { } levels }] } ? []
        : levels.Changes.Where(c => c.Kind == LevelKind.Area).Select(c =>
            $"{curriculum.Definition.Areas.FirstOrDefault(a => a.Id == c.Id)?.Name ?? c.Id}: {Figures.Text(Figures.OfTenths(c.BeforeTenths), 1)} on {Words.Date(levels.Before.Date)}, {Figures.Text(Figures.OfTenths(c.AfterTenths), 1)} on {Words.Date(levels.After.Date)}{(c.LeftOutStrandIds.Count == 0 ? "" : ", over the strands with a level both times")}");
}
