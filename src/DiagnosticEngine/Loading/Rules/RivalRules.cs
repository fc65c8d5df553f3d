using DiagnosticEngine.Loading.Drafts;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>What a rival needs.</summary>
internal static class RivalRules
{
    public static void Check(RivalDraft rival, FindingLog log)
    {
        Need.Key(rival.Node, "misconception", "A rival", log);
        Need.Key(rival.Node, "apart", "A rival", log);
    }
}
