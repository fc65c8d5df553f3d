using System.Globalization;
using System.Text.Json.Nodes;
using DiagnosticEngine.Progress;
using DiagnosticEngine.Reporting.Pupils;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Cli.Output;

/// <summary>A report about a pupil as JSON: the diagnosis, the roadmap and every answer.</summary>
internal static class PupilReportJson
{
    public static JsonObject Of(PupilReport report) => new()
    {
        ["pupil"] = report.Session.PupilId,
        ["date"] = report.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["yearGroup"] = report.Point?.YearGroup,
        ["expectedByNow"] = report.Point is { } point ? Figures.Text(point.Expected, 3) : null,
        ["map"] = report.Diagnosis.CurriculumFingerprint,
        ["diagnosis"] = DiagnosisJson.Of(report.Diagnosis),
        ["roadmap"] = RoadmapJson.Of(report.Roadmap),
        ["progress"] = report.Progress is { } progress ? ProgressJson.Of(progress) : null,
        ["answers"] = Json.List(report.Session.Steps.Select(Answer)),
    };

    private static JsonObject Answer(SessionStep step) => new()
    {
        ["step"] = step.Number,
        ["sitting"] = step.Sitting,
        ["item"] = step.Variant.Item.Id,
        ["variant"] = step.Variant.Key,
        ["skills"] = Json.List(step.Variant.Item.SkillIds),
        ["representation"] = Names.Of(step.Variant.Item.Representation),
        ["prompt"] = step.Variant.Prompt,
        ["answer"] = step.Scored.Response.Text,
        ["outcome"] = Names.Of(step.Scored.Outcome),
        ["misconceptions"] = Json.List(step.Scored.MisconceptionIds),
        ["help"] = step.Scored.HelpLevel,
    };
}
