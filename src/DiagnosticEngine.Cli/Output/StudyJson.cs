using System.Text.Json.Nodes;
using DiagnosticEngine.Simulation;

namespace DiagnosticEngine.Cli.Output;

/// <summary>A study's figures as JSON.</summary>
internal static class StudyJson
{
    public static JsonObject Of(StudyResult result)
    {
        JsonObject json = Json.Result();
        json["pupils"] = result.Pupils;
        json["seed"] = result.Seed;
        json["nodes"] = result.Nodes;
        json["estimator"] = result.Estimator;
        json["processes"] = Json.List(result.Processes.Select(p => new JsonObject
        {
            ["process"] = p.Process,
            ["description"] = p.Description,
            ["arms"] = Json.List(p.Arms.Select(Arm)),
        }));
        return json;
    }

    private static JsonObject Arm(ArmResult arm) => new()
    {
        ["selector"] = arm.Selector,
        ["policy"] = arm.Policy,
        ["byQuestions"] = Json.List(arm.ByQuestions.Select(Point)),
        ["byMinutes"] = Json.List(arm.ByMinutes.Select(Point)),
        ["meanQuestions"] = arm.MeanQuestions,
        ["answeredRightly"] = arm.AnsweredRightly,
        ["longestFailureRun"] = arm.LongestFailureRun,
        ["worstFailureRun"] = arm.WorstFailureRun,
        ["misconceptionsHeld"] = arm.MisconceptionsHeld,
        ["misconceptionsShown"] = arm.MisconceptionsShown,
        ["misconceptionsFound"] = arm.MisconceptionsFound,
        ["misconceptionsWronglyClaimed"] = arm.MisconceptionsWronglyClaimed,
    };

    private static JsonObject Point(StudyPoint point)
    {
        JsonObject json = new()
        {
            ["at"] = point.At,
            ["meanQuestions"] = point.MeanQuestions,
            ["meanMinutes"] = point.MeanMinutes,
            ["calibrationError"] = point.CalibrationError,
        };
        foreach ((StudyMeasure measure, StudyFigure figure) in point.Figures.OrderBy(f => f.Key))
        {
            json[StudyNames.Of(measure)] = new JsonObject
            {
                ["mean"] = figure.Mean,
                ["halfWidth"] = figure.HalfWidth,
                ["firstMinusThis"] = figure.FirstMinusThis,
                ["firstMinusThisHalfWidth"] = figure.FirstMinusThisHalfWidth,
            };
        }

        json["reliability"] = Json.List(point.Reliability.Select(b => new JsonObject
        {
            ["from"] = b.From,
            ["count"] = b.Count,
            ["meanBelief"] = b.MeanBelief,
            ["shareSecured"] = b.ShareSecured,
        }));
        return json;
    }
}
