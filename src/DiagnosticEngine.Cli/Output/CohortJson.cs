using System.Text.Json.Nodes;
using DiagnosticEngine.Progress;

namespace DiagnosticEngine.Cli.Output;

/// <summary>All pupils of a programme together, as JSON.</summary>
internal static class CohortJson
{
    private const int Places = CohortRow.Places;

    public static JsonObject Of(CohortReport report)
    {
        JsonObject json = Json.Result();
        json["level"] = $"{Names.Of(report.Kind)}:{report.Id}";
        json["from"] = report.Options.From is { } from ? Exact.Day(from) : null;
        json["to"] = report.Options.To is { } to ? Exact.Day(to) : null;
        json["basis"] = report.Basis.Name;
        json["weeksInYear"] = report.Options.WeeksInYear;
        json["months"] = Months.Name(report.Options.Months);
        json["pupils"] = report.Pupils;
        json["purpose"] = report.Form?.Purpose is { } purpose ? Names.Of(purpose) : null;
        json["years"] = Json.List(report.Table.Rows.Select(r => Row(r, report)));
        json["all"] = report.Table.All is { } all ? Row(all, report) : null;
        json["members"] = Json.List(report.Members.Select(m => new JsonObject
        {
            ["pupil"] = m.PupilId,
            ["year"] = m.YearGroup,
            ["weeks"] = Exact.Number(m.Weeks, 1),
            ["start"] = Exact.Number(m.Start, Places),
            ["end"] = Exact.Number(m.End, Places),
            ["gain"] = Exact.Number(m.Gain, Places),
        }));
        json["leftOut"] = LeftOut(report.LeftOut);
        json["topics"] = Json.List(report.Topics.Select(t => new JsonObject
        {
            ["level"] = $"{Names.Of(t.Kind)}:{t.Id}",
            ["taught"] = Names.Of(t.Taught),
            ["n"] = t.Pupils,
            ["startMean"] = Exact.Number(t.StartMean, Places),
            ["endMean"] = Exact.Number(t.EndMean, Places),
            ["gain"] = Exact.Number(t.Gain, Places),
        }));
        json["spill"] = report.Split is { } split
            ? new JsonObject { ["n"] = split.Pupils, ["fromTaught"] = Exact.Number(split.FromTaught, Places), ["fromUntaught"] = Exact.Number(split.FromUntaught, Places) }
            : null;
        json["confidence"] = ConfidenceJson.Of(report.Confidence, report.Pupils);
        return json;
    }

    public static JsonArray LeftOut(IEnumerable<LeftOutPupil> pupils) =>
        Json.List(pupils.Select(p => new JsonObject { ["pupil"] = p.PupilId, ["reasons"] = Json.List(p.Reasons) }));

    private static JsonObject Row(CohortRow row, CohortReport report)
    {
        int weeks = report.Options.WeeksInYear;
        JsonObject json = new()
        {
            ["year"] = row.YearGroup,
            ["n"] = row.Pupils,
            ["weeksLow"] = Exact.Number(row.WeeksLow, 1),
            ["weeksHigh"] = Exact.Number(row.WeeksHigh, 1),
            ["startMean"] = Exact.Number(row.StartMean, Places),
            ["endMean"] = Exact.Number(row.EndMean, Places),
            ["gain"] = Exact.Number(row.Gain, Places),
            ["gainExact"] = row.Gain.ToString(),
            ["printedMeansDiffer"] = row.PrintedMeansDiffer,
            ["rateLow"] = Exact.Number(row.RateLow(weeks), 2),
            ["rateHigh"] = Exact.Number(row.RateHigh(weeks), 2),
            ["lower"] = row.Fell,
            ["leastGain"] = Exact.Number(row.LeastGain, Places),
            ["greatestGain"] = Exact.Number(row.GreatestGain, Places),
            ["gainDeviation"] = Exact.Number(row.GainDeviation, Places),
        };
        if (report.Options.Months != MonthsFactor.None)
        {
            json["months"] = Exact.Number(Months.Of(row.Gain, report.Options.Months), 1);
        }

        return json;
    }
}
