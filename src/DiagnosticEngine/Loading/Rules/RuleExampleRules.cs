using DiagnosticEngine.Loading.Drafts;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>What an example of a rule needs.</summary>
internal static class RuleExampleRules
{
    public static void Check(RuleExampleDraft example, FindingLog log)
    {
        Need.Key(example.Node, "with", "An example of a rule", log);
        Need.Key(example.Node, "answer", "An example of a rule", log);
        Need.Key(example.Node, "gives", "An example of a rule", log);
    }
}
