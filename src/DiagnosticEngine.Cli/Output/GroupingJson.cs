using System.Text.Json.Nodes;
using DiagnosticEngine.Progress;

namespace DiagnosticEngine.Cli.Output;

/// <summary>Groups by next steps, as JSON.</summary>
internal static class GroupingJson
{
    public static JsonObject Of(GroupingReport report)
    {
        JsonObject json = Json.Result();
        json["maxSize"] = report.Options.MaxSize;
        json["within"] = Names.Of(report.Options.Limit);
        json["worth"] = report.Grouping.Worth;
        json["upperBound"] = report.Grouping.UpperBound;
        json["provenBest"] = report.Grouping.IsProvenBest;
        json["plan"] = new JsonObject
        {
            ["weeks"] = report.Plan.Weeks,
            ["lessonMinutes"] = report.Plan.LessonMinutes,
            ["fewestLessons"] = report.Plan.FewestLessons,
            ["mostLessons"] = report.Plan.MostLessons,
            ["fewestHours"] = Exact.Number(report.Plan.FewestHours, 1),
            ["mostHours"] = Exact.Number(report.Plan.MostHours, 1),
        };
        json["groups"] = Json.List(report.Grouping.Groups.Select((g, i) => new JsonObject
        {
            ["steps"] = Json.List(g.Steps),
            ["worth"] = g.Worth,
            ["alone"] = g.Members.Count == 1,
            ["minutes"] = report.Minutes[i],
            ["lessons"] = report.LessonsOf(i),
            ["members"] = Json.List(g.Members.Select(m => new JsonObject
            {
                ["pupil"] = m.PupilId,
                ["gets"] = Json.List(m.Gets),
                ["givesUp"] = Json.List(m.GivesUp),
                ["sitsThrough"] = Json.List(m.SitsThrough),
            })),
        }));
        json["leftOut"] = CohortJson.LeftOut(report.LeftOut);
        return json;
    }
}
