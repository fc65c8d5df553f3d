using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Answers;
using DiagnosticEngine.Items.Expressions;

namespace DiagnosticEngine.Scoring;

/// <summary>The default scorer: exact values, the accepted forms of the item, its mal-rules and its checklist.</summary>
/// <remarks>Pure and safe to share between threads.</remarks>
public sealed class ResponseScorer : IResponseScorer
{
    /// <inheritdoc/>
    public ScoredResponse Score(ItemVariant variant, Response response)
    {
        ArgumentNullException.ThrowIfNull(variant);
        ArgumentNullException.ThrowIfNull(response);
        if (response.Declined)
        {
            return new() { Response = response, Outcome = ResponseOutcome.Declined };
        }

        if (response.NotSure)
        {
            return new() { Response = response, Outcome = ResponseOutcome.NotSure };
        }

        return variant.Item.Kind == ItemKind.Observed
            ? ObservationScorer.Score(variant, response)
            : ScoreAnswer(variant, response);
    }

    private static ScoredResponse ScoreAnswer(ItemVariant variant, Response response)
    {
        AnswerReading reading = AnswerReader.Read(variant, response.Text ?? "");
        if (AnswerReader.IsRight(variant, reading))
        {
            double credit = variant.Item.Task is { } task ? ObservationScorer.CreditOf(task, response) : 1;
            return new() { Response = response, Outcome = ResponseOutcome.Correct, Credit = credit };
        }

        // Who writes just what a rule writes follows that rule, even where another rule gives the same value, or the response makes no sense.
        MalRulePrediction[] matches = [.. variant.Predictions.Where(p => HasForm(variant, response.Text ?? "", p.Gives))];
        if (matches.Length == 0 && reading.Value is null)
        {
            return new() { Response = response, Outcome = ResponseOutcome.Invalid, Message = reading.Problem };
        }

        if (matches.Length == 0)
        {
            matches = [.. variant.Predictions.Where(p => HasValue(variant, reading.Value!, p.Gives))];
        }

        string[] misconceptions = [.. matches.Select(m => m.MisconceptionId).OfType<string>().Distinct(StringComparer.Ordinal)];
        ResponseOutcome outcome = misconceptions.Length > 0 ? ResponseOutcome.Misconception
            : matches.Length > 0 ? ResponseOutcome.Slip
            : ResponseOutcome.Incorrect;
        return new() { Response = response, Outcome = outcome, MisconceptionIds = misconceptions };
    }

    private static bool HasForm(ItemVariant variant, string text, Value foreseen) =>
        AnswerComparison.IsForm(variant.Item, variant.Answer, foreseen)
        && string.Equals(FormKey.Of(variant.Item, text), FormKey.Of(variant.Item, foreseen.Text), StringComparison.Ordinal);

    private static bool HasValue(ItemVariant variant, Value value, Value foreseen) =>
        !AnswerComparison.IsForm(variant.Item, variant.Answer, foreseen) && AnswerReader.SameAnswer(variant, value, foreseen);
}
