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

    public static string KindOf(RoadmapStep step) => step.Kind == RoadmapStepKind.Check ? "check" : "teach";

    public static JsonObject Step(RoadmapStep step) => new()
    {
        ["order"] = step.Order,
        ["kind"] = KindOf(step),
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
