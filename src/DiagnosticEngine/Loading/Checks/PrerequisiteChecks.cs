using System.Globalization;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Drafts;

namespace DiagnosticEngine.Loading.Checks;

/// <summary>Checks the prerequisites: circles, levels, repetitions and what is implied anyway.</summary>
internal static class PrerequisiteChecks
{
    public static void Run(CheckContext context)
    {
        foreach (SkillDraft skill in context.Content.Skills)
        {
            CheckRepetition(skill, context);
            CheckLevels(skill, context);
        }

        PrerequisiteGraph graph = new(context);
        if (!new PrerequisiteCycles(graph, context.Log).Run())
        {
            RedundantPrerequisites.Run(graph, context.Log);
        }
    }

    private static void CheckRepetition(SkillDraft skill, CheckContext context)
    {
        Dictionary<string, PrerequisiteDraft> seen = new(StringComparer.Ordinal);
        foreach (PrerequisiteDraft prerequisite in skill.Prerequisites)
        {
            if (prerequisite.Skill is not null && !seen.TryAdd(prerequisite.Skill.Value, prerequisite))
            {
                RelatedLocation related = new() { Location = seen[prerequisite.Skill.Value].Skill!.Place.ToLocation(), Message = "It is first given here." };
                context.Log.Add(
                    MapFindings.RepeatedPrerequisite, prerequisite.Skill.Place, $"The prerequisite {prerequisite.Skill.Value} is given twice.", related: [related]);
            }
        }
    }

    private static void CheckLevels(SkillDraft skill, CheckContext context)
    {
        foreach (PrerequisiteDraft prerequisite in skill.Prerequisites)
        {
            SkillDraft? needed = prerequisite.Skill is null ? null : context.Skills[prerequisite.Skill.Value];
            if (needed?.Level is null || skill.Level is null || needed.Level.Value <= skill.Level.Value)
            {
                continue;
            }

            RelatedLocation related = new() { Location = needed.Level.Place.ToLocation(), Message = "Its level is given here." };
            string message = string.Create(
                CultureInfo.InvariantCulture,
                $"The prerequisite {prerequisite.Skill!.Value} is at level {needed.Level.Value}, above the skill's own level {skill.Level.Value}.");
            context.Log.Add(MapFindings.HigherLevel, prerequisite.Skill.Place, message, related: [related]);
        }
    }
}
