using DiagnosticEngine.Loading.Drafts;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>What a teaching response needs.</summary>
internal static class TeachingRules
{
    public static void Check(TeachingDraft teaching, FindingLog log)
    {
        Need.Key(teaching.Node, "text", "teach", log);
        Need.Key(teaching.Node, "startAt", "teach", log);
    }
}
