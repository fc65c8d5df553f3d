using DiagnosticEngine.Loading.Drafts;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>Applies the rules for single things to everything that was read.</summary>
internal static class DraftRules
{
    public static void Check(ManifestDraft manifest, FindingLog log) => ManifestRules.Check(manifest, log);

    public static void Check(ContentDraft content, Parts parts)
    {
        parts.Run(content.Skills, SkillRules.Check);
        parts.Run(content.Misconceptions, MisconceptionRules.Check);
        parts.Run(content.Problems, ProblemRules.Check);
        parts.Run(content.Items, ItemRules.Check);
    }
}
