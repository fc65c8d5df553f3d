using System.Globalization;
using System.Text;
using DiagnosticEngine.ErrorPatterns;
using DiagnosticEngine.Items;

namespace DiagnosticEngine.Cli.Output;

/// <summary>The variants of an item, one a line, with what each rule leads to; then which rules they confuse, and how many are refused.</summary>
internal static class VariantTable
{
    private const int CollisionsShown = 20;

    public static string Of(IReadOnlyList<ItemVariant> variants)
    {
        Item item = variants[0].Item;
        VariantSurvey survey = VariantFactory.Survey(item);
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"{item.Id}, revision {item.Revision}\n");
        text.Append(CultureInfo.InvariantCulture, $"{survey.Accepted:N0} of {survey.SatisfyingConstraints:N0} sets of numbers that meet the conditions can be drawn");
        text.Append(survey.IsComplete ? ".\n" : string.Create(CultureInfo.InvariantCulture, $" (of a sample of {survey.Examined:N0}).\n"));
        text.Append(CultureInfo.InvariantCulture, $"Refused: {survey.AnswerCollisions:N0} where a named rule gives the right answer, {survey.RuleCollisions:N0} where two named rules give the same, {survey.OtherRefusals:N0} for other reasons.\n");
        if (survey.FirstRuleCollision is { } first)
        {
            text.Append(CultureInfo.InvariantCulture, $"  for example {first.Key}: {first.Message}\n");
        }

        text.Append('\n');
        foreach (ItemVariant variant in variants)
        {
            IEnumerable<string> predictions = variant.Predictions.Select(p => $"{p.MisconceptionId ?? "slip"} {variant.Write(p.Gives)}");
            text.Append(CultureInfo.InvariantCulture, $"{variant.Key}: {(item.Task is not null && item.Answer is null ? "a task" : variant.Write(variant.Answer))}  [{string.Join("; ", predictions)}]\n");
        }

        AppendCollisions(text, variants);
        return text.ToString();
    }

    private static void AppendCollisions(StringBuilder text, IReadOnlyList<ItemVariant> variants)
    {
        RulePair[] confused = [.. RuleSeparation.Of(variants).Where(p => p.Share < 1).OrderBy(p => p.Share)];
        text.Append(CultureInfo.InvariantCulture, $"\n{(confused.Length == 0 ? "No two rules, named or not, ever lead to the same answer." : $"{confused.Length} pairs of rules, named or not, lead to the same answer in some variants:")}\n");
        foreach (RulePair pair in confused.Take(CollisionsShown))
        {
            text.Append(CultureInfo.InvariantCulture, $"  {pair.One}, {pair.Other}: apart in {pair.Apart} of {pair.Shown}; the same with {pair.Collision}\n");
        }

        if (confused.Length > CollisionsShown)
        {
            text.Append(CultureInfo.InvariantCulture, $"  and {confused.Length - CollisionsShown} more\n");
        }
    }
}
