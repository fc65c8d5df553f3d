using DiagnosticEngine.Items;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Drafts;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>What an item needs that is answered by the pupil.</summary>
internal static class AnsweredItemRules
{
    private static readonly string[] Keys = ["prompt", "answer"];
    private static readonly string[] Others = ["materials", "script", "observe", "verdicts"];
    private static readonly string[] OptionsKey = ["options"];

    public static void Check(ItemDraft item, ItemKind kind, FindingLog log)
    {
        Need.Keys(item.Node, Keys, "An item without an id", "The item", item.Id, log);
        foreach (string key in Others)
        {
            Need.No(item.Node, key, "an observed task", log);
        }

        if (kind == ItemKind.Choice)
        {
            Need.Keys(item.Node, OptionsKey, "An item without an id", "The item", item.Id, log);
            if (item.Options is { Count: < 2 } && item.Node["options"] is YamlSequence { Items.Count: < 2 } options)
            {
                log.Add(ShapeFindings.BadValue, options.Place, "A choice needs at least two options.");
            }
        }
        else
        {
            Need.No(item.Node, "options", "a choice", log);
            Need.No(item.Node, "shuffle", "a choice", log);
        }

        AcceptRules.Check(item, kind, log);
    }
}
