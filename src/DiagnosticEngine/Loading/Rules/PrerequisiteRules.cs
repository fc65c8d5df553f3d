using DiagnosticEngine.Loading.Drafts;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>What a prerequisite needs.</summary>
internal static class PrerequisiteRules
{
    public static void Check(PrerequisiteDraft prerequisite, FindingLog log)
    {
        Need.Key(prerequisite.Node, "skill", "A prerequisite", log);
    }
}
