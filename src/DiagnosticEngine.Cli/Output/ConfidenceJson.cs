using System.Text.Json.Nodes;
using DiagnosticEngine.Progress;

namespace DiagnosticEngine.Cli.Output;

/// <summary>Confidence within lessons and across them, as JSON.</summary>
internal static class ConfidenceJson
{
    public static JsonObject Of(ConfidenceTable table, int pupils) => new()
    {
        ["pupils"] = pupils,
        ["answered"] = table.WithinLessons.Count,
        ["rule"] = OutlierBounds.Name(table.Rule),
        ["withinLessons"] = Json.List(table.WithinLessons.Select(Row)),
        ["outliers"] = Json.List(table.Outliers.Select(o => new JsonObject { ["pupil"] = o.Row.PupilId, ["reason"] = o.Reason })),
        ["with"] = table.With is { } with ? Summary(with) : null,
        ["without"] = table.Without is { } without ? Summary(without) : null,
        ["acrossLessons"] = Json.List(table.AcrossLessons.Select(Trend)),
    };

    public static JsonObject Row(ConfidenceRow row) => new()
    {
        ["pupil"] = row.PupilId,
        ["lessons"] = row.Lessons,
        ["start"] = Exact.Number(row.Start, 2),
        ["end"] = Exact.Number(row.End, 2),
        ["change"] = Exact.Number(row.Change, 2),
    };

    public static JsonObject Trend(ConfidenceTrend trend) => new()
    {
        ["pupil"] = trend.PupilId,
        ["lessons"] = trend.Lessons,
        ["firstDate"] = Exact.Day(trend.FirstDate),
        ["lastDate"] = Exact.Day(trend.LastDate),
        ["first"] = Exact.Number(trend.First, 1),
        ["last"] = Exact.Number(trend.Last, 1),
        ["perLesson"] = Exact.Number(trend.PerLesson, 2),
    };

    private static JsonObject Summary(ConfidenceSummary summary) => new()
    {
        ["n"] = summary.Pupils,
        ["startMean"] = Exact.Number(summary.StartMean, 2),
        ["endMean"] = Exact.Number(summary.EndMean, 2),
        ["changeMean"] = Exact.Number(summary.ChangeMean, 3),
        ["changeMedian"] = Exact.Number(summary.ChangeMedian, 2),
        ["trimmedMean"] = Exact.Number(summary.TrimmedMean, 2),
        ["changeDeviation"] = Exact.Number(summary.ChangeDeviation, 2),
        ["rose"] = summary.Rose,
    };
}
