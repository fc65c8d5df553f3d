using System.Globalization;
using System.Text.Json.Nodes;
using DiagnosticEngine.Inference;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Cli.Output;

/// <summary>What was told, as JSON.</summary>
internal static class ToldJson
{
    public static JsonObject Of(ExternalEvidence evidence)
    {
        JsonObject json = new()
        {
            ["id"] = evidence.Id,
            ["kind"] = Names.Of(evidence.Kind),
            ["source"] = evidence.Source,
            ["date"] = evidence.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["skill"] = evidence.SkillId,
            ["representation"] = Names.OrAll(evidence.Representation),
            ["verdict"] = Names.Of(evidence.Verdict),
            ["reliability"] = evidence.Reliability,
        };
        if (evidence.ReliabilityWhenNot is { } whenNot)
        {
            json["reliabilityWhenNot"] = whenNot;
        }

        return json;
    }

    /// <summary>What was told and what that changed.</summary>
    public static JsonObject Of(ToldEvidence told)
    {
        JsonObject json = Of(told.Evidence);
        json["afterStep"] = told.AfterStep;
        json["named"] = StepJson.Beliefs(told.Named);
        json["elsewhere"] = StepJson.Beliefs(told.Elsewhere);
        return json;
    }
}
