using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Drafts;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>What a misconception needs.</summary>
internal static class MisconceptionRules
{
    private static readonly string[] Keys = ["id", "label", "name", "skills"];

    public static void Check(MisconceptionDraft misconception, FindingLog log)
    {
        Need.Keys(misconception.Node, Keys, "A misconception", "The misconception", misconception.Id, log);
        Need.IdForm(misconception.Id, log);
        Need.Words(misconception.Label, "label", log);
        Need.Words(misconception.Name, "name", log);
        if (misconception.Rule is not null)
        {
            RuleRules.Check(misconception.Rule, log);
        }

        Need.Each(misconception.Examples, RuleExampleRules.Check, log);
        Need.Each(misconception.Rivals, RivalRules.Check, log);
        if (!misconception.Node.Has("rule") && (misconception.Node.Has("ruleExamples") || misconception.Node.Has("rivals")))
        {
            log.Add(ShapeFindings.Missing, misconception.Node.Place, $"The misconception {misconception.Id?.Value} has examples or rivals of a rule, but no rule.");
        }

        if (misconception.Check is not null)
        {
            CheckRules.Check(misconception.Check, log);
        }

        if (misconception.Teaching is not null)
        {
            TeachingRules.Check(misconception.Teaching, log);
        }
    }
}
