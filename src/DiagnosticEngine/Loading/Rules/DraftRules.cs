using System.Runtime.CompilerServices;
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

    /// <summary>Makes the rules, which takes a while the first time, unless another thread does.</summary>
    public static void Prepare() => RuntimeHelpers.RunClassConstructor(typeof(DraftRules).TypeHandle);

    public static void Check(ManifestDraft manifest, FindingLog log) => ForManifest.Check(manifest, log);

    public static void Check(ContentDraft content, Parts parts)
    {
        parts.Run(content.Skills, ForSkill.Check);
        parts.Run(content.Misconceptions, ForMisconception.Check);
        parts.Run(content.Problems, ForProblem.Check);
        parts.Run(content.Items, ForItem.Check);
    }
}
