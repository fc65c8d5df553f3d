using System.Text.Json.Nodes;
using DiagnosticEngine.Reporting.Coverage;

namespace DiagnosticEngine.Cli.Output;

/// <summary>What there is to ask about each skill, as JSON.</summary>
internal static class CoverageJson
{
    /// <summary>Adds <c>summary</c> and <c>skills</c> to a result.</summary>
    public static void AddTo(JsonObject json, CoverageReport report)
    {
        SkillCoverage[] assessed = [.. report.Assessed];
        json["summary"] = new JsonObject
        {
            ["skills"] = report.Skills.Count,
            ["assessed"] = assessed.Length,
            ["withEveryRepresentation"] = assessed.Count(s => s.HasEveryRepresentation),
            ["missing"] = report.Unexcused.Count(),
            ["missingWithReason"] = assessed.Sum(s => s.Missing.Count(g => g.IsExcused)),
        };
        json["skills"] = Json.List(report.Skills.Select(Skill));
    }

    private static JsonObject Skill(SkillCoverage skill) => new()
    {
        ["id"] = skill.Skill.Id,
        ["strand"] = skill.Skill.StrandId,
        ["level"] = skill.Skill.Level,
        ["assessed"] = skill.Skill.IsAssessed,
        ["representations"] = new JsonObject(skill.Nodes.Select(n => KeyValuePair.Create<string, JsonNode?>(Names.Of(n.Representation), Node(n)))),
    };

    private static JsonObject Node(NodeCoverage node) => new()
    {
        ["items"] = Json.List(node.Items.Select(Item)),
        ["templates"] = node.Templates,
        ["variants"] = node.Variants,
        ["complete"] = node.IsComplete,
        ["misconceptions"] = Json.List(node.Misconceptions),
        ["helpSteps"] = node.HelpSteps,
        ["missing"] = Json.List(node.Missing.Select(g => new JsonObject { ["text"] = g.Text, ["reason"] = g.IsExcused ? g.Reason : null })),
    };

    private static JsonObject Item(ItemCoverage item) => new()
    {
        ["id"] = item.Item.Id,
        ["template"] = item.IsTemplate,
        ["variants"] = item.Survey.Accepted,
        ["complete"] = item.Survey.IsComplete,
        ["likelyVariants"] = item.Survey.LikelyVariants,
        ["fewVariants"] = item.Item.FewVariants.Length == 0 ? null : item.Item.FewVariants,
        ["helpSteps"] = item.Item.Help.Count,
    };
}
