using DiagnosticEngine.Curricula;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Drafts;
using DiagnosticEngine.Loading.Reading;

namespace DiagnosticEngine.Loading.Checks;

/// <summary>Checks what the map promises against the items that there are.</summary>
internal static class CoverageChecks
{
    private static readonly Representation[] AllRepresentations = [Representation.Concrete, Representation.Pictorial, Representation.Abstract];

    public static void Run(CheckContext context)
    {
        ILookup<string, ItemDraft> itemsBySkill = context.Content.Items
            .SelectMany(i => i.Skills.Select(s => (Skill: s.Value, Item: i)))
            .ToLookup(p => p.Skill, p => p.Item, StringComparer.Ordinal);
        foreach (SkillDraft skill in context.Content.Skills)
        {
            if (skill.Id is not null)
            {
                CheckSkill(skill, [.. itemsBySkill[skill.Id.Value]], context);
            }
        }

        // What is not there may be in a file that is missing or could not be read.
        if (!context.HasGaps)
        {
            CheckStrands(context);
            CheckMisconceptions(context);
        }
    }

    private static void CheckSkill(SkillDraft skill, IReadOnlyList<ItemDraft> items, CheckContext context)
    {
        if (skill.Representations is null or [] && skill.Node.Has("representations"))
        {
            // They could not be read, which was logged.
            return;
        }

        IReadOnlyList<Representation> declared = skill.Representations is null ? AllRepresentations : [.. skill.Representations.Select(r => r.Value)];
        foreach (ItemDraft item in items)
        {
            if (item.Representation is not null && !declared.Contains(item.Representation.Value))
            {
                RelatedLocation related = new() { Location = skill.Id!.Place.ToLocation(), Message = "The skill stands here." };
                context.Log.Add(
                    MapFindings.UndeclaredRepresentation,
                    item.Representation.Place,
                    $"The skill {skill.Id.Value} does not declare the representation {Word(item.Representation.Value)}.",
                    related: [related]);
            }
        }

        if (!skill.IsAssessed && items.Count > 0)
        {
            context.Log.Add(MapFindings.UnassessedWithItems, skill.Node["assessed"]!.Place, $"The skill {skill.Id!.Value} has items, for example {items[0].Name}.");
        }

        if (skill.IsAssessed && !context.HasGaps)
        {
            string[] missing = [.. declared.Distinct().Where(r => items.All(i => i.Representation?.Value != r)).Select(Word)];
            if (missing.Length > 0)
            {
                context.Log.Add(
                    MapFindings.RepresentationWithoutItem, skill.Id!.Place, $"The skill {skill.Id.Value} has no {string.Join(" and no ", missing)} item.");
            }
        }
    }

    private static void CheckStrands(CheckContext context)
    {
        if (context.Content.Skills.Any(s => s.Strand is null || context.Strands[s.Strand.Value] is null))
        {
            // A skill whose strand is misspelt would make its own strand look empty.
            return;
        }

        HashSet<string> used = [.. context.Content.Skills.Select(s => s.Strand?.Value ?? "")];
        foreach (Located<string> id in context.Manifest.Strands.Select(s => s.Id).OfType<Located<string>>().Where(i => !used.Contains(i.Value)))
        {
            context.Log.Add(MapFindings.EmptyStrand, id.Place, $"The strand {id.Value} has no skills.");
        }
    }

    private static void CheckMisconceptions(CheckContext context)
    {
        HashSet<string> tested = [.. context.Content.Items.SelectMany(i => i.MalRules).Select(m => m.Means?.Value ?? "")];
        foreach (MisconceptionDraft misconception in context.Content.Misconceptions)
        {
            if (misconception is { Id: not null, MustBeTested.Value: true } && !tested.Contains(misconception.Id.Value))
            {
                context.Log.Add(MapFindings.Untested, misconception.MustBeTested.Place, $"No mal-rule names the misconception {misconception.Id.Value}.");
            }
        }
    }

    private static string Word(Representation representation) => Words.Representations.WordFor(representation);
}
