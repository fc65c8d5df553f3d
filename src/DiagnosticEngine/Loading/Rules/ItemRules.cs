using System.Globalization;
using DiagnosticEngine.Items;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Drafts;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>What an item needs, whatever its kind.</summary>
internal static class ItemRules
{
    private const double LongestMinutes = 60;

    private static readonly string[] Keys = ["id", "revision", "skill", "representation", "kind"];

    public static void Check(ItemDraft item, FindingLog log)
    {
        Need.Keys(item.Node, Keys, "An item", "The item", item.Id, log);
        Need.IdForm(item.Id, log);
        Need.Between(item.Revision, "revision", 1, 1_000_000, log);
        if (item.Node["skill"] is YamlSequence { Items.Count: 0 } skills)
        {
            log.Add(ShapeFindings.BadValue, skills.Place, "skill is an empty list.");
        }

        if (item.Minutes is { Value: not (> 0 and <= LongestMinutes) } minutes)
        {
            log.Add(
                ShapeFindings.BadValue,
                minutes.Place,
                string.Create(CultureInfo.InvariantCulture, $"minutes should be above 0 and at most {LongestMinutes}, but is {minutes.Value}."));
        }

        Need.Words(item.FewVariants, "fewVariants", log);
        Need.Each(item.Parameters, ParameterRules.Check, log);
        Need.Each(item.MalRules, MalRuleRules.Check, log);
        Need.Each(item.Help, HelpStepRules.Check, log);
        Need.Each(item.Examples, ExampleRules.Check, log);
        if (item.Picture is not null)
        {
            PictureRules.Check(item.Picture, log);
        }

        if (item.Kind is null)
        {
            return;
        }

        if (item.Kind.Value == ItemKind.Observed)
        {
            ObservedItemRules.Check(item, log);
        }
        else
        {
            AnsweredItemRules.Check(item, item.Kind.Value, log);
        }
    }
}
