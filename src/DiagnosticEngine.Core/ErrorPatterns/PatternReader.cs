using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Scoring;

namespace DiagnosticEngine.ErrorPatterns;

/// <summary>Reads from a scored response what it says about misconceptions.</summary>
public static class PatternReader
{
    /// <summary>The observation in a response; null where no misconception could have shown.</summary>
    /// <param name="step">The step of the session.</param>
    /// <param name="variant">What was asked.</param>
    /// <param name="scored">What came of it.</param>
    /// <param name="parameters">The numbers of the model.</param>
    /// <param name="sitting">In which sitting, from 1.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static PatternObservation? Read(int step, ItemVariant variant, ScoredResponse scored, ErrorPatternParameters parameters, int sitting = 1)
    {
        ArgumentNullException.ThrowIfNull(variant);
        ArgumentNullException.ThrowIfNull(scored);
        ArgumentNullException.ThrowIfNull(parameters);
        if (!scored.IsCorrect && !scored.IsWrong)
        {
            return null;
        }

        bool isObserved = variant.Item.Kind == ItemKind.Observed;
        IReadOnlyDictionary<string, Value> predictions = isObserved ? FromVerdicts(variant.Item.Task!) : RulePredictions.Of(variant);
        string[] considers = [.. variant.Problem?.Problem.Rules.Select(r => r.MisconceptionId) ?? []];
        if (predictions.Count == 0 && considers.Length == 0)
        {
            return null;
        }

        bool IsAnswer(Value value) => !scored.IsCorrect && ResponseScorer.IsSame(variant, scored, value);
        return new()
        {
            Step = step,
            Sitting = sitting,
            ItemId = variant.Item.Id,
            Prompt = variant.Prompt,
            Response = scored.Response.Text ?? "",
            IsRight = scored.IsCorrect,
            Predicts = predictions.ToDictionary(p => p.Key, p => isObserved ? "" : variant.Write(p.Value), StringComparer.Ordinal),
            Matches = [.. predictions.Where(p => scored.MisconceptionIds.Contains(p.Key, StringComparer.Ordinal) || (!isObserved && IsAnswer(p.Value))).Select(p => p.Key)],
            Considers = considers,
            ChanceOfMatch = ChanceOf(variant, scored, parameters),
            Weight = (scored.IsUnsure ? 0.5 : 1) * (scored.IsCorrect ? scored.Credit : 1),
            Joint = variant.Problem is { Problem.Call: not null } problem ? new(problem, IsAnswer) : null,
        };
    }

    private static double ChanceOf(ItemVariant variant, ScoredResponse scored, ErrorPatternParameters parameters) =>
        variant.Options.Count > 1 ? 1.0 / (variant.Options.Count - 1)
        : scored.Outcome == ResponseOutcome.Slip || (scored.Answer is { } answer && FiguresOut.IsOneOut(answer, variant.Answer)) ? parameters.SlipMatch
        : parameters.OpenMatch;

    private static Dictionary<string, Value> FromVerdicts(ObservedTask task)
    {
        Dictionary<string, Value> predicts = new(StringComparer.Ordinal);
        foreach (Verdict verdict in task.Verdicts)
        {
            if (verdict.MisconceptionId is { } id)
            {
                predicts.TryAdd(id, Value.None);
            }
        }

        return predicts;
    }
}
