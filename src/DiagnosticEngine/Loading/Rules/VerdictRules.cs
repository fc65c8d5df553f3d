using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Drafts;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>What a verdict needs.</summary>
internal static class VerdictRules
{
    public static void Check(VerdictDraft verdict, FindingLog log)
    {
        if (verdict.Node.Has("otherwise") == (verdict.Node.Has("when") && verdict.Node.Has("outcome")))
        {
            log.Add(ShapeFindings.Missing, verdict.Node.Place, "A verdict needs when and outcome, or otherwise.");
        }
    }
}
