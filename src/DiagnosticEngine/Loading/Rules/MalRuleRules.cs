using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Drafts;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>What a mal-rule needs.</summary>
internal static class MalRuleRules
{
    public static void Check(MalRuleDraft rule, FindingLog log)
    {
        Need.Key(rule.Node, "means", "A mal-rule", log);
        if (!rule.Node.Has("gives") && rule.Node["means"] is YamlScalar { Value: MalRuleDraft.Slip })
        {
            log.Add(ShapeFindings.Missing, rule.Node.Place, "A mal-rule that means slip has no gives.");
        }
    }
}
