using DiagnosticEngine.Loading.Drafts;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>Applies the rules for single things to everything that was read.</summary>
internal static class DraftRules
{
    private static readonly ManifestRules ForManifest = new();
    private static readonly SkillRules ForSkill = new();
    private static readonly MisconceptionRules ForMisconception = new();
    private static readonly ProblemRules ForProblem = new();
    private static readonly ItemRules ForItem = new();

    public static void Check(ManifestDraft manifest, FindingLog log) => ForManifest.Check(manifest, log);

    public static void Check(ContentDraft content, FindingLog log, CancellationToken cancellationToken)
    {
        foreach (SkillDraft skill in content.Skills)
        {
            ForSkill.Check(skill, log);
        }

        foreach (MisconceptionDraft misconception in content.Misconceptions)
        {
            ForMisconception.Check(misconception, log);
        }

        foreach (ProblemDraft problem in content.Problems)
        {
            ForProblem.Check(problem, log);
        }

        foreach (ItemDraft item in content.Items)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ForItem.Check(item, log);
        }
    }
}
