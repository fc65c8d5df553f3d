using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Items.Problems;

namespace DiagnosticEngine.ErrorPatterns;

/// <summary>What each misconception predicts for a question: those that the item names, and all rules of the problem that it poses.</summary>
internal static class RulePredictions
{
    /// <summary>A wrong answer for each misconception that has an effect on the question's numbers.</summary>
    public static IReadOnlyDictionary<string, Value> Of(ItemVariant variant)
    {
        Dictionary<string, Value> predicts = new(StringComparer.Ordinal);
        foreach (MalRulePrediction prediction in variant.Predictions)
        {
            if (prediction.MisconceptionId is { } id)
            {
                predicts.TryAdd(id, prediction.Gives);
            }
        }

        foreach (WrongRule rule in variant.Problem?.Problem.Rules ?? [])
        {
            if (!predicts.ContainsKey(rule.MisconceptionId) && variant.Problem!.Predict(rule) is { Kind: not ValueKind.None } gives && IsPossible(variant, gives))
            {
                predicts[rule.MisconceptionId] = gives;
            }
        }

        return predicts;
    }

    // A rule can only show in a choice where its answer is one of the options.
    private static bool IsPossible(ItemVariant variant, Value gives) =>
        variant.Options.Count == 0 || variant.Options.Any(o => string.Equals(o.ToString(), gives.ToString(), StringComparison.OrdinalIgnoreCase));
}
