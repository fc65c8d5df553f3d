using System.Globalization;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Reporting.Documents;
using DiagnosticEngine.Reporting.Roadmaps;
using DiagnosticEngine.Roadmaps;

namespace DiagnosticEngine.Reporting.Pupils;

/// <summary>Writes what to teach: the way as a picture, the first steps in full, the others by name.</summary>
internal static class NextSteps
{
    public static Section Of(PupilReport report)
    {
        Curriculum curriculum = report.Session.Bank.Curriculum;
        LearningRoadmap roadmap = report.Roadmap;
        StepSection cards = new(roadmap, curriculum);
        RoadmapStep[] later = [.. roadmap.Steps.Skip(report.FullSteps)];
        return new(
            "What to teach next",
            !report.HasAnswers ? [new Paragraph("Nothing was answered yet, so there is nothing to plan from.")]
                : roadmap.Steps.Count == 0 ? [new Paragraph("There is nothing to teach here now: nothing that was asked about points to a gap.")]
                :
                [
                    new Paragraph("From the ground up: no step comes before what it rests on. Stay with a step until its exit check is met, and begin each lesson with something that is there already."),
                    new PlaceMap(report),
                    .. StepMap.HasLinks(roadmap) ? new[] { new StepMap(roadmap, curriculum) } : [],
                    .. roadmap.Steps.Take(report.FullSteps).Select(s => cards.Of(s)),
                    .. later.Length == 0 ? [] : new[] { Later(later, curriculum, roadmap.FurtherSteps) },
                ]);
    }

    private static Section Later(RoadmapStep[] steps, Curriculum curriculum, int further) => new(
        "After these",
        [
            new Bullets(
            [
                .. steps.Select(s => string.Create(CultureInfo.InvariantCulture, $"Step {s.Order}: {curriculum.GetSkill(s.SkillId).Statement} (start {Words.Of(s.StartAt)})")),
                .. further == 0 ? [] : new[] { $"{Words.Number(further, "more skill", "more skills")}, to be put in order by a new look at where the pupil stands" },
            ]),
        ]);
}
