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
        if (AnswerReader.IsRight(variant, reading))
        {
            double credit = HelpLevel.CreditOf(variant.Item, response.HelpUsed);
            return new() { Response = response, Outcome = ResponseOutcome.Correct, Credit = credit, Answer = reading.Value };
        }

        // Who writes just what a rule writes follows that rule, even where another rule gives the same value, or the response makes no sense.
        MalRulePrediction[] matches = [.. variant.Predictions.Where(p => HasForm(variant, response.Text ?? "", p.Gives))];
        if (matches.Length == 0 && reading.Value is null)
        {
            // A form that only a rule beside those that the item names would lead to is an answer too.
            string[] others = [.. RulesWith(variant, response.Text ?? "")];
            return others.Length > 0 ? new() { Response = response, Outcome = ResponseOutcome.Misconception, MisconceptionIds = others }
                : new() { Response = response, Outcome = ResponseOutcome.Invalid, Message = reading.Problem };
        }

        if (matches.Length == 0)
        {
            matches = [.. variant.Predictions.Where(p => HasValue(variant, reading.Value!, p.Gives))];
        }

        string[] misconceptions = [.. matches.Select(m => m.MisconceptionId).OfType<string>().Distinct(StringComparer.Ordinal)];
        ResponseOutcome outcome = misconceptions.Length > 0 ? ResponseOutcome.Misconception
            : matches.Length > 0 ? ResponseOutcome.Slip
            : ResponseOutcome.Incorrect;
        return new() { Response = response, Outcome = outcome, MisconceptionIds = misconceptions, Answer = reading.Value };
    }

    /// <summary>Whether the answer is the value, as this scorer takes it.</summary>
    internal static bool IsSame(ItemVariant variant, ScoredResponse scored, Value value) =>
        HasForm(variant, scored.Response.Text ?? "", value) || (scored.Answer is { } answer && (answer.Equals(value) || HasValue(variant, answer, value)));

    private static IEnumerable<string> RulesWith(ItemVariant variant, string text) =>
        variant.Problem?.Problem.Rules.Where(r => variant.Problem.Predict(r) is { Kind: ValueKind.Text } form && HasForm(variant, text, form)).Select(r => r.MisconceptionId) ?? [];

    private static bool HasForm(ItemVariant variant, string text, Value foreseen) =>
        AnswerComparison.IsForm(variant.Item, variant.Answer, foreseen)
        && string.Equals(FormKey.Of(variant.Item, text), FormKey.Of(variant.Item, foreseen.Text), StringComparison.Ordinal);

    private static bool HasValue(ItemVariant variant, Value value, Value foreseen) =>
        !AnswerComparison.IsForm(variant.Item, variant.Answer, foreseen) && AnswerReader.SameAnswer(variant, value, foreseen);
}
