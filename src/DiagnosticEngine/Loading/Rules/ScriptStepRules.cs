using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Drafts;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>What a line of a script needs.</summary>
internal static class ScriptStepRules
{
    public static void Check(ScriptStepDraft step, FindingLog log)
    {
        if (step.Node.Has("say") == step.Node.Has("do"))
        {
            log.Add(ShapeFindings.Missing, step.Node.Place, "A line of the script needs either say or do.");
        }
    }
}
