using System.Text.Json.Nodes;
using DiagnosticEngine.Roadmaps;

namespace DiagnosticEngine.Cli.Output;

/// <summary>A roadmap as JSON.</summary>
internal static class RoadmapJson
{
    public static JsonObject Of(LearningRoadmap roadmap) => new()
    {
        ["steps"] = Json.List(roadmap.Steps.Select(Step)),
        ["furtherSteps"] = roadmap.FurtherSteps,
    };

    private static JsonObject Step(RoadmapStep step) => new()
    {
        ["order"] = step.Order,
        ["kind"] = step.Kind == RoadmapStepKind.Check ? "check" : "teach",
        ["skill"] = step.SkillId,
        ["startAt"] = Names.Of(step.StartAt),
        ["goal"] = Names.Of(step.Goal),
        ["because"] = Json.List(step.Because),
        ["buildsOn"] = Json.List(step.BuildsOn),
        ["checkFirst"] = Json.List(step.CheckFirst),
        ["opens"] = Json.List(step.Opens),
        ["misconceptions"] = Json.List(step.Misconceptions),
        ["materials"] = Json.List(step.Materials),
        ["exitCheck"] = step.ExitCheck,
        ["pulledIn"] = step.IsPulledIn,
    };
}
