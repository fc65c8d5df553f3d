using System.Text.Json.Nodes;
using DiagnosticEngine.Loading;

namespace DiagnosticEngine.Cli.Output;

/// <summary>Findings as SARIF 2.1.0, which code hosts and editors read.</summary>
internal static class FindingsSarif
{
    public static JsonObject Of(IReadOnlyList<CurriculumDiagnostic> diagnostics)
    {
        string[] codes = [.. diagnostics.Select(d => d.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return new()
        {
            ["version"] = "2.1.0",
            ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
            ["runs"] = new JsonArray(new JsonObject
            {
                ["tool"] = new JsonObject
                {
                    ["driver"] = new JsonObject
                    {
                        ["name"] = "diagnostic",
                        ["rules"] = Json.List(codes.Select(Rule)),
                    },
                },
                ["results"] = Json.List(diagnostics.Select(Result)),
            }),
        };
    }

    private static JsonObject Rule(string code)
    {
        FindingDescription? description = FindingCatalogue.Find(code);
        return new()
        {
            ["id"] = code,
            ["shortDescription"] = new JsonObject { ["text"] = description?.Title ?? code },
            ["fullDescription"] = new JsonObject { ["text"] = description?.Explanation ?? code },
        };
    }

    private static JsonObject Result(CurriculumDiagnostic diagnostic) => new()
    {
        ["ruleId"] = diagnostic.Code,
        ["level"] = diagnostic.Severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "note",
        },
        ["message"] = new JsonObject { ["text"] = diagnostic.Message + (diagnostic.Suggestion is null ? "" : " " + diagnostic.Suggestion) },
        ["locations"] = new JsonArray(Location(diagnostic.Location)),
        ["relatedLocations"] = Json.List(diagnostic.RelatedLocations.Select(r =>
        {
            JsonObject location = Location(r.Location);
            location["message"] = new JsonObject { ["text"] = r.Message };
            return location;
        })),
    };

    private static JsonObject Location(SourceLocation location) => new()
    {
        ["physicalLocation"] = new JsonObject
        {
            ["artifactLocation"] = new JsonObject { ["uri"] = location.File },
            ["region"] = new JsonObject { ["startLine"] = Math.Max(1, location.Line), ["startColumn"] = Math.Max(1, location.Column) },
        },
    };
}
