using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using DiagnosticEngine.Simulation;

namespace DiagnosticEngine.Cli.Output;

/// <summary>A study's figures as a table, JSON or CSV.</summary>
internal static class StudyReport
{
    public static string ToText(StudyResult result)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"{result.Pupils} simulated pupils, seed {result.Seed}, {result.Nodes} nodes, {result.Estimator} estimator\n\n");
        text.Append("Share of nodes diagnosed right after a number of questions (± half a 95 % interval)\n\n");
        int width = Math.Max(10, result.Selectors.Max(s => s.Selector.Length) + 2);
        text.Append("selector".PadRight(width));
        foreach (CurvePoint point in result.Selectors[0].NodesRight)
        {
            text.Append(CultureInfo.InvariantCulture, $"{point.Questions,14}");
        }

        text.Append('\n');
        foreach (SelectorResult selector in result.Selectors)
        {
            text.Append(selector.Selector.PadRight(width));
            foreach (CurvePoint point in selector.NodesRight)
            {
                text.Append(CultureInfo.InvariantCulture, $"{$"{point.Mean:0.000} ±{point.HalfWidth:0.000}",14}");
            }

            text.Append('\n');
        }

        text.Append("\nselector".PadRight(width + 1)).Append(" mean questions   misconceptions: held  shown twice  found  wrongly claimed\n");
        foreach (SelectorResult selector in result.Selectors)
        {
            text.Append(selector.Selector.PadRight(width));
            text.Append(CultureInfo.InvariantCulture, $"{selector.MeanQuestions,15:0.0}{selector.MisconceptionsHeld,23}{selector.MisconceptionsShown,13}");
            text.Append(CultureInfo.InvariantCulture, $"{selector.MisconceptionsFound,7}{selector.MisconceptionsWronglyClaimed,17}\n");
        }

        text.Append("\nMean questions: after how many the stopping rules would end the assessment.\n");
        return text.ToString();
    }

    public static JsonObject ToJson(StudyResult result)
    {
        JsonObject json = Json.Result();
        json["pupils"] = result.Pupils;
        json["seed"] = result.Seed;
        json["nodes"] = result.Nodes;
        json["estimator"] = result.Estimator;
        json["selectors"] = Json.List(result.Selectors.Select(s => new JsonObject
        {
            ["selector"] = s.Selector,
            ["nodesRight"] = Json.List(s.NodesRight.Select(p => new JsonObject { ["questions"] = p.Questions, ["mean"] = p.Mean, ["halfWidth"] = p.HalfWidth })),
            ["meanQuestions"] = s.MeanQuestions,
            ["misconceptionsHeld"] = s.MisconceptionsHeld,
            ["misconceptionsShown"] = s.MisconceptionsShown,
            ["misconceptionsFound"] = s.MisconceptionsFound,
            ["misconceptionsWronglyClaimed"] = s.MisconceptionsWronglyClaimed,
        }));
        return json;
    }

    public static string ToCsv(StudyResult result)
    {
        StringBuilder text = new("selector,measure,questions,value,halfWidth\n");
        foreach (SelectorResult s in result.Selectors)
        {
            foreach (CurvePoint p in s.NodesRight)
            {
                text.Append(CultureInfo.InvariantCulture, $"{s.Selector},nodesRight,{p.Questions},{p.Mean:R},{p.HalfWidth:R}\n");
            }

            text.Append(CultureInfo.InvariantCulture, $"{s.Selector},meanQuestions,,{s.MeanQuestions:R},\n");
            text.Append(CultureInfo.InvariantCulture, $"{s.Selector},misconceptionsHeld,,{s.MisconceptionsHeld},\n");
            text.Append(CultureInfo.InvariantCulture, $"{s.Selector},misconceptionsShown,,{s.MisconceptionsShown},\n");
            text.Append(CultureInfo.InvariantCulture, $"{s.Selector},misconceptionsFound,,{s.MisconceptionsFound},\n");
            text.Append(CultureInfo.InvariantCulture, $"{s.Selector},misconceptionsWronglyClaimed,,{s.MisconceptionsWronglyClaimed},\n");
        }

        return text.ToString();
    }
}
