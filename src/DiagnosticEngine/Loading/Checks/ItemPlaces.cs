using DiagnosticEngine.Items;
using DiagnosticEngine.Loading.Drafts;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Checks;

/// <summary>Finds the place in the file of a part of an item that a survey speaks of.</summary>
internal sealed class ItemPlaces(ItemDraft item)
{
    /// <summary>The item itself.</summary>
    public Place Item { get; } = item.Id?.Place ?? item.Node.Place;

    /// <summary>The answer; the item itself where it has none.</summary>
    public Place Answer => item.Answer?.Place ?? Item;

    /// <summary>The options; the item itself where it has none.</summary>
    public Place Options => item.Node["options"]?.Place ?? Item;

    public Place Condition(int index) => item.Constraints[index].Place;

    public Place Rule(int index) => (item.MalRules[index].Gives is [YamlNode first, ..] ? first : item.MalRules[index].Node).Place;

    public Place Of(VariantRefusal refusal)
    {
        YamlNode? node = refusal.Part switch
        {
            "where" => item.Constraints[refusal.Index],
            "let" => item.Definitions[refusal.Index].Value,
            "answer" => item.Answer,
            "problem" => item.Problem?.Node,
            "options" => item.Options?[refusal.Index],
            "malRules" => Gives(item.MalRules[refusal.Index]),
            "prompt" => item.Prompt?.Default,
            "speak" => item.Speak?.Default,
            "script" => item.Script[refusal.Index] is ScriptStepDraft step ? (step.Say ?? step.Do)?.Default : null,
            "observe" => item.Observations[refusal.Index].Text?.Default,
            "help" => item.Help[refusal.Index].Say?.Default,
            "picture" => item.Picture?.Node,
            _ => null,
        };
        return node switch
        {
            null => Item,
            YamlScalar scalar when refusal.Position > 0 && refusal.Position < scalar.Value.Length => scalar.PlaceOf(refusal.Position),
            _ => node.Place,
        };
    }

    /// <summary>The only expression of a mal-rule; the mal-rule itself where it has several, since the survey does not say which.</summary>
    private static YamlNode Gives(MalRuleDraft rule) => rule.Gives.Count == 1 && rule.When is null ? rule.Gives[0] : rule.Node;
}
