using DiagnosticEngine.Curricula;
using DiagnosticEngine.Reporting.Documents;
using DiagnosticEngine.Roadmaps;

namespace DiagnosticEngine.Reporting.Roadmaps;

/// <summary>A roadmap as a page that a teaching assistant can teach from.</summary>
internal static class RoadmapPage
{
    public static Page Of(LearningRoadmap roadmap, Curriculum curriculum)
    {
        ArgumentNullException.ThrowIfNull(roadmap);
        ArgumentNullException.ThrowIfNull(curriculum);
        StepSection steps = new(roadmap, curriculum);
        return new("What to teach next", curriculum.Definition.Language, [.. Opening(roadmap), .. roadmap.Steps.Select(s => steps.Of(s)), .. Closing(roadmap)]);
    }

    private static IEnumerable<Paragraph> Opening(LearningRoadmap roadmap)
    {
        if (roadmap.Steps.Count == 0)
        {
            yield return new("There is nothing to teach here now: nothing that was asked about points to a gap.");
            yield break;
        }

        yield return new(
            "The steps go from the ground up: none comes before what it rests on. Stay with a step until its exit check is met, "
            + "with no hurry, and begin each lesson with something the pupil can already do.");
        if (roadmap.Steps.Any(s => s.Misconceptions.Count > 0))
        {
            yield return new(
                "Where it says “consistent with”, answers fit a wrong rule that many pupils follow for a while. It is a reason to ask, not a verdict: "
                + "ask the question first and listen.");
        }
    }

    private static IEnumerable<Section> Closing(LearningRoadmap roadmap)
    {
        if (roadmap.FurtherSteps > 0)
        {
            yield return new("After these steps", [new Paragraph(
                $"{Words.Number(roadmap.FurtherSteps, "more skill follows", "more skills follow")}. A new look at where the pupil stands will put them in order.")]);
        }
    }
}
