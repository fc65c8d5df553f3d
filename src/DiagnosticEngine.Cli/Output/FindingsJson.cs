using System.Text.Json.Nodes;
using DiagnosticEngine.Loading;

namespace DiagnosticEngine.Cli.Output;

/// <summary>Findings as JSON.</summary>
internal static class FindingsJson
{
    public static JsonObject Of(CurriculumLoadResult result, bool variants = false)
    {
        JsonObject json = Json.Result();
        json["success"] = result.Success;
        json["curriculum"] = result.Bank is not { } bank ? null : new JsonObject
        {
            ["id"] = bank.Curriculum.Id,
            ["version"] = bank.Curriculum.Version,
            ["fingerprint"] = bank.Curriculum.Fingerprint,
            ["skills"] = bank.Curriculum.Skills.Count,
            ["items"] = bank.Items.Count,
            ["misconceptions"] = bank.Curriculum.Misconceptions.Count,
        };
        json["findings"] = List(result.Diagnostics);
        if (variants)
        {
            json["variants"] = Json.List(result.Surveys.Select(s => new JsonObject
            {
                ["item"] = s.ItemId,
                ["meetsConditions"] = s.Survey.SatisfyingConstraints,
                ["drawable"] = s.Survey.Accepted,
                ["refusedShare"] = Math.Round(s.RefusedShare, 4),
                ["collisions"] = s.Collisions,
                ["complete"] = s.Survey.IsComplete,
                ["checked"] = s.Survey.Variants.Count,
                ["writings"] = s.Writings,
            }));
        }

        return json;
    }

    /// <summary>Findings alone.</summary>
    public static JsonArray List(IReadOnlyList<CurriculumDiagnostic> diagnostics) => Json.List(diagnostics.Select(Finding));

    public static string SeverityOf(CurriculumDiagnostic diagnostic) => diagnostic.Severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "information",
    };

    private static JsonObject Finding(CurriculumDiagnostic diagnostic) => new()
    {
        ["code"] = diagnostic.Code,
        ["severity"] = SeverityOf(diagnostic),
        ["message"] = diagnostic.Message,
        ["file"] = diagnostic.Location.File,
        ["line"] = diagnostic.Location.Line,
        ["column"] = diagnostic.Location.Column,
        ["suggestion"] = diagnostic.Suggestion,
        ["related"] = Json.List(diagnostic.RelatedLocations.Select(r => new JsonObject
        {
            ["message"] = r.Message,
            ["file"] = r.Location.File,
            ["line"] = r.Location.Line,
            ["column"] = r.Location.Column,
        })),
    };
}
