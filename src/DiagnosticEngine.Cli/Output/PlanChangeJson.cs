using System.Text.Json;
using System.Text.Json.Nodes;
using DiagnosticEngine.Roadmaps;

namespace DiagnosticEngine.Cli.Output;

/// <summary>What is different from an earlier plan, as JSON.</summary>
internal static class PlanChangeJson
{
    public static JsonObject Of(PlanChange change)
    {
        JsonObject json = new()
        {
            ["skill"] = change.SkillId,
            ["change"] = Kebab(change.Kind.ToString()),
            ["reason"] = Kebab(change.Reason.ToString()),
            ["probabilityNow"] = Json.Probability(change.ProbabilityNow),
        };
        if (change.ProbabilityBefore is { } before)
        {
            json["probabilityBefore"] = Json.Probability(before);
        }

        if (change.Earlier is { } earlier)
        {
            json["earlier"] = Place(earlier);
        }

        if (change.Now is { } now)
        {
            json["now"] = Place(now);
        }

        json["because"] = Json.List(change.Because);
        return json;
    }

    private static string Kebab(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);

    private static JsonObject Place(PlannedStep step) => new()
    {
        ["order"] = step.Step.Order,
        ["kind"] = RoadmapJson.KindOf(step.Step),
        ["startAt"] = Names.Of(step.Step.StartAt),
        ["firstLesson"] = step.FirstLesson,
        ["lastLesson"] = step.LastLesson,
        ["minutes"] = step.Minutes,
    };
}
