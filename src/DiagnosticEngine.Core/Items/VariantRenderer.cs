using System.Text;
using DiagnosticEngine.Items.Expressions;

namespace DiagnosticEngine.Items;

/// <summary>Writes out the texts and the picture of a variant.</summary>
internal static class VariantRenderer
{
    /// <summary>Writes out a draft that has passed its checks.</summary>
    /// <param name="item">Its item.</param>
    /// <param name="draft">The draft.</param>
    /// <param name="predictions">The predictions to keep.</param>
    /// <param name="locale">The language; null for the default.</param>
    /// <param name="meter">Counts the work.</param>
    /// <param name="refusal">Why there is no variant, without its key.</param>
    public static ItemVariant? TryRender(
        Item item,
        VariantDraft draft,
        IReadOnlyList<MalRulePrediction> predictions,
        string? locale,
        StepMeter meter,
        out VariantRefusal? refusal)
    {
        EvaluationScope scope = new(draft.Values, meter);
        try
        {
            refusal = null;
            string prompt = item.Prompt is null ? "" : scope.Render(item.Prompt.For(locale), "prompt");
            return new()
            {
                Item = item,
                Key = KeyOf(item, draft.Values),
                Values = draft.Values.AsReadOnly(),
                Prompt = prompt,
                Speak = item.Speak is null ? prompt : scope.Render(item.Speak.For(locale), "speak"),
                Picture = item.Picture is null ? null : scope.Draw(item.Picture, locale),
                Answer = draft.Answer,
                Options = [.. draft.Options],
                Predictions = predictions,
                Problem = draft.Problem,
                Script = [.. (item.Task?.Script ?? []).Select((s, i) => Render(scope, s, i, locale))],
                Checklist = [.. (item.Task?.Observations ?? []).Select((o, i) => scope.Render(o.Text.For(locale), "observe", i))],
                Help = [.. item.Help.Select((h, i) => scope.Render(h.Text.For(locale), "help", i))],
            };
        }
        catch (ExpressionException e)
        {
            refusal = scope.Explain(e);
            return null;
        }
    }

    /// <summary>Names the variant: the parameters and their values, in the author's order.</summary>
    public static string KeyOf(Item item, IReadOnlyDictionary<string, Value> values)
    {
        StringBuilder key = new();
        foreach (Parameter parameter in item.Parameters)
        {
            if (values.TryGetValue(parameter.Name, out Value? value))
            {
                key.Append(key.Length == 0 ? "" : ",").Append(parameter.Name).Append('=').Append(value.ToString());
            }
        }

        return key.ToString();
    }

    private static RenderedScriptStep Render(EvaluationScope scope, ScriptStep step, int index, string? locale) => new()
    {
        IsSaid = step.IsSaid,
        Text = scope.Render(step.Text.For(locale), "script", index),
        When = step.When,
    };
}
