using System.Text.Json.Nodes;
using DiagnosticEngine.Simulation.Patterns;

namespace DiagnosticEngine.Cli.Output;

/// <summary>A study of error patterns as JSON.</summary>
internal static class PatternStudyJson
{
    public static JsonObject Of(PatternStudyResult result) => new()
    {
        ["formatVersion"] = 1,
        ["problem"] = result.ProblemId,
        ["rules"] = result.Rules,
        ["items"] = result.Items,
        ["groups"] = Json.List(result.Groups.Select(Group)),
    };

    private static JsonObject Group(PatternGroup group) => new()
    {
        ["name"] = group.Name,
        ["pupils"] = group.Pupils,
        ["firstByQuestions"] = Shares(group.FirstByQuestions),
        ["foundByQuestions"] = Shares(group.FoundByQuestions),
        ["wronglyClaimedByQuestions"] = Shares(group.WronglyClaimedByQuestions),
        ["questionsToFirst"] = group.QuestionsToFirst,
        ["missed"] = new JsonObject(group.Missed.Select(m => KeyValuePair.Create(m.Key, (JsonNode?)JsonValue.Create(m.Value)))),
    };

    private static JsonArray Shares(IReadOnlyList<double> shares) => [.. shares.Select(s => (JsonNode?)JsonValue.Create(s))];
}
