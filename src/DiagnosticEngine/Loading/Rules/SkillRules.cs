using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Drafts;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>What a skill needs.</summary>
internal static class SkillRules
{
    private static readonly string[] Keys = ["id", "strand", "level", "statement", "pupil"];

    public static void Check(SkillDraft skill, FindingLog log)
    {
        Need.Keys(skill.Node, Keys, "A skill", "The skill", skill.Id, log);
        Need.IdForm(skill.Id, log);
        Need.Words(skill.Statement, "statement", log);
        Need.Words(skill.Pupil, "pupil", log);
        if (skill.Node["representations"] is YamlSequence { Items.Count: 0 } representations)
        {
            log.Add(ShapeFindings.BadValue, representations.Place, "representations is an empty list; leave the key out for all three.");
        }

        Need.Each(skill.Prerequisites, PrerequisiteRules.Check, log);
    }
}
