using DiagnosticEngine.Loading.Drafts;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>What a misconception's check needs.</summary>
internal static class CheckRules
{
    public static void Check(CheckDraft check, FindingLog log)
    {
        Need.Key(check.Node, "ask", "A check", log);
    }
}
