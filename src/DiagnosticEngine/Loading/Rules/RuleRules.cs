using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Drafts;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>What the rule of a misconception needs.</summary>
internal static class RuleRules
{
    public static void Check(RuleDraft rule, FindingLog log)
    {
        Need.Key(rule.Node, "problem", "A rule", log);
        if (rule.Node.Has("fault") == rule.Node.Has("gives"))
        {
            log.Add(ShapeFindings.Missing, rule.Node.Place, "A rule needs either fault or gives.");
        }
    }
}
