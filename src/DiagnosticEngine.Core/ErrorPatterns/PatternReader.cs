using DiagnosticEngine.Items;
using DiagnosticEngine.Scoring;

namespace DiagnosticEngine.ErrorPatterns;

/// <summary>Reads from a scored response what it says about misconceptions.</summary>
public static class PatternReader
{
    /// <summary>The observation in a response; null where no misconception could have shown.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static PatternObservation? Read(int step, ItemVariant variant, ScoredResponse scored, ErrorPatternParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(variant);
        ArgumentNullException.ThrowIfNull(scored);
        ArgumentNullException.ThrowIfNull(parameters);
        if (!scored.IsCorrect && !scored.IsWrong)
        {
            return null;
        }

        Dictionary<string, string> predicts = variant.Item.Kind == ItemKind.Observed ? FromVerdicts(variant.Item.Task!) : FromRules(variant);
        int options = variant.Options.Count;
        return predicts.Count == 0 ? null : new()
        {
            Step = step,
            ItemId = variant.Item.Id,
            Prompt = variant.Prompt,
            Response = scored.Response.Text ?? "",
            Predicts = predicts,
            Matches = [.. scored.MisconceptionIds.Where(predicts.ContainsKey)],
            ChanceOfMatch = options > 1 ? 1.0 / options : parameters.OpenMatch,
            Weight = scored.IsUnsure ? 0.5 : 1,
        };
    }

    private static Dictionary<string, string> FromRules(ItemVariant variant)
    {
        Dictionary<string, string> predicts = new(StringComparer.Ordinal);
        foreach (MalRulePrediction prediction in variant.Predictions)
        {
            if (prediction.MisconceptionId is { } id)
            {
                predicts.TryAdd(id, variant.Write(prediction.Gives));
            }
        }

        return predicts;
    }

    private static Dictionary<string, string> FromVerdicts(ObservedTask task)
    {
        Dictionary<string, string> predicts = new(StringComparer.Ordinal);
        foreach (Verdict verdict in task.Verdicts)
        {
            if (verdict.MisconceptionId is { } id)
            {
                predicts.TryAdd(id, "");
            }
        }

        return predicts;
    }
}
