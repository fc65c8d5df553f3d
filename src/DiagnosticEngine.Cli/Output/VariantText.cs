using System.Globalization;
using System.Text;
using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Items.Pictures;
using DiagnosticEngine.Reporting.Pictures;

namespace DiagnosticEngine.Cli.Output;

/// <summary>A question in characters, as a pupil or the adult sees it.</summary>
internal static class VariantText
{
    /// <summary>The picture, the question and the options.</summary>
    public static string Question(ItemVariant variant) =>
        (variant.Picture is { } picture ? PictureOf(picture) + "\n" : "") + Words(variant);

    /// <summary>The question and the options.</summary>
    public static string Words(ItemVariant variant)
    {
        StringBuilder text = new();
        text.Append(variant.Prompt).Append('\n');
        for (int i = 0; i < variant.Options.Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {(char)('A' + i)}  {variant.Options[i]}\n");
        }

        return text.ToString();
    }

    /// <summary>What the adult lays out, does and says.</summary>
    public static string Task(ItemVariant variant)
    {
        StringBuilder text = new();
        ObservedTask task = variant.Item.Task!;
        text.Append("You need: ").Append(string.Join(", ", task.Materials.Select(Material))).Append("\n\n");
        foreach (RenderedScriptStep step in variant.Script)
        {
            string when = step.When.Length > 0 ? $" ({step.When})" : "";
            text.Append(CultureInfo.InvariantCulture, $"  {(step.IsSaid ? "Say" : "Do")}{when}: {(step.IsSaid ? $"\u201C{step.Text}\u201D" : step.Text)}\n");
        }

        return text.ToString();
    }

    /// <summary>Everything about a variant, for authors.</summary>
    public static string WithKey(ItemVariant variant) => WithKey(variant, Question(variant));

    /// <summary>Everything about a variant but its picture.</summary>
    public static string WordsWithKey(ItemVariant variant) => WithKey(variant, Words(variant));

    private static string WithKey(ItemVariant variant, string question)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"{variant.Item.Id}, revision {variant.Item.Revision}, variant {(variant.Key.Length == 0 ? "(the only one)" : variant.Key)}\n\n");
        if (variant.Item.Task is { } task && variant.Item.Kind == ItemKind.Observed)
        {
            text.Append(Task(variant)).Append("\nLook for:\n");
            for (int i = 0; i < task.Observations.Count; i++)
            {
                string options = task.Observations[i].Options.Count > 0 ? $" ({string.Join(", ", task.Observations[i].Options)})" : "";
                text.Append(CultureInfo.InvariantCulture, $"  {task.Observations[i].Id}: {variant.Checklist[i]}{options}\n");
            }

            return text.Append(Help(variant)).ToString();
        }

        text.Append(question);
        if (variant.Speak.Length > 0 && variant.Speak != variant.Prompt)
        {
            text.Append(CultureInfo.InvariantCulture, $"  (read aloud: {variant.Speak})\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"\nAnswer: {variant.Write(variant.Answer)}\n");
        foreach (MalRulePrediction prediction in variant.Predictions)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {variant.Write(prediction.Gives)}  {prediction.MisconceptionId ?? "slip"}\n");
        }

        return text.Append(variant.Help.Count == 0 ? "" : Help(variant)).ToString();
    }

    private static string Help(ItemVariant variant)
    {
        StringBuilder text = new("\nHelp, from least to most:\n");
        for (int i = 0; i < variant.Help.Count; i++)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"  {i + 1}. \u201C{variant.Help[i]}\u201D (level {HelpLevel.Of(variant.Item, i + 1)}, credit {variant.Item.Help[i].Credit:0.##})\n");
        }

        AppendOtherRules(text, variant);
        return text.ToString();
    }

    private static void AppendOtherRules(StringBuilder text, ItemVariant variant)
    {
        if (variant.Problem is not { } posed)
        {
            return;
        }

        (string Id, string Gives)[] others = [.. OtherRules(variant)];
        text.Append(CultureInfo.InvariantCulture, $"Also weighed, since the question is the problem {posed.Problem.Id}:\n");
        foreach ((string id, string gives) in others.Where(o => o.Gives.Length > 0))
        {
            text.Append(CultureInfo.InvariantCulture, $"  {gives}  {id}\n");
        }

        string[] silent = [.. others.Where(o => o.Gives.Length == 0).Select(o => o.Id)];
        if (silent.Length > 0)
        {
            text.Append("  no effect here: ").AppendJoin(", ", silent).Append('\n');
        }
    }

    /// <summary>What the rules of the problem that the item does not name lead to; empty for no effect.</summary>
    public static IEnumerable<(string Id, string Gives)> OtherRules(ItemVariant variant)
    {
        string[] named = [.. variant.Predictions.Select(p => p.MisconceptionId).OfType<string>()];
        return variant.Problem is not { } posed
            ? []
            : posed.Problem.Rules.Where(r => !named.Contains(r.MisconceptionId, StringComparer.Ordinal)).Select(r => (r.MisconceptionId, Gives(variant, posed.Predict(r))));
    }

    private static string Gives(ItemVariant variant, Value value) => value.Kind == ValueKind.None ? "" : variant.Write(value);

    /// <summary>The picture in characters where that is faithful, in words where it is not.</summary>
    public static string PictureOf(Picture picture) =>
        TextPicture.TryDraw(picture, out string drawing) ? drawing.TrimEnd('\n') + "\n" : $"[Picture: {picture.Text}]\n";

    private static string Material(Material material) =>
        (material.Quantity > 1 ? material.Quantity.ToString(CultureInfo.InvariantCulture) + " × " : "") + material.Name + (material.IsOptional ? " (if at hand)" : "");
}
