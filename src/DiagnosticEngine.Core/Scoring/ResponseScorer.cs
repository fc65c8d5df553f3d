using DiagnosticEngine.Items;
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
            return new() { Response = response, Outcome = ResponseOutcome.NotSure, HelpLevel = LevelOf(variant, response) };
        }

        ScoredResponse scored = variant.Item.Kind == ItemKind.Observed
            ? ObservationScorer.Score(variant, response)
            : ScoreAnswer(variant, response);
        return scored with { HelpLevel = LevelOf(variant, response) };
    }

    private static int LevelOf(ItemVariant variant, Response response) => HelpLevel.Of(variant.Item, response.HelpUsed);

    private static ScoredResponse ScoreAnswer(ItemVariant variant, Response response)
    {
        AnswerReading reading = AnswerReader.Read(variant, response.Text ?? "");
        if (reading.Value is null)
        {
            return new() { Response = response, Outcome = ResponseOutcome.Invalid, Message = reading.Problem };
        }

        double credit = HelpLevel.CreditOf(variant.Item, response.HelpUsed);
        if (Same(variant, reading, variant.Answer) && !(variant.Item.Accept.Simplest && !reading.IsSimplest))
        {
            return new() { Response = response, Outcome = ResponseOutcome.Correct, Credit = credit };
        }

        MalRulePrediction[] matches = [.. variant.Predictions.Where(p => Same(variant, reading, p.Gives))];
        string[] misconceptions = [.. matches.Select(m => m.MisconceptionId).OfType<string>().Distinct(StringComparer.Ordinal)];
        ResponseOutcome outcome = misconceptions.Length > 0 ? ResponseOutcome.Misconception
            : matches.Length > 0 ? ResponseOutcome.Slip
            : ResponseOutcome.Incorrect;
        return new() { Response = response, Outcome = outcome, MisconceptionIds = misconceptions };
    }

    private static bool Same(ItemVariant variant, AnswerReading reading, Value expected)
    {
        Value value = reading.Value!;
        if (expected.Kind == ValueKind.Text && value.Kind != ValueKind.Text)
        {
            // The form is the error: 3.40 for 3.4 × 10. Only the very same figures match.
            return string.Equals(AnswerReader.Squeeze(reading.Typed), AnswerReader.Squeeze(expected.Text), StringComparison.Ordinal);
        }

        return variant.Item.Kind switch
        {
            ItemKind.Text => AnswerReader.SameText(value, expected),
            ItemKind.Remainder => value.Equals(AnswerReader.AsQuotient(expected)),
            ItemKind.List when variant.Item.Accept.AnyOrder => SameSet(value, expected),
            _ => value.Equals(expected),
        };
    }

    private static bool SameSet(Value left, Value right)
    {
        if (left.Kind != ValueKind.List || right.Kind != ValueKind.List || left.Items.Count != right.Items.Count)
        {
            return left.Equals(right);
        }

        List<Value> rest = [.. right.Items];
        return left.Items.All(rest.Remove);
    }
}
