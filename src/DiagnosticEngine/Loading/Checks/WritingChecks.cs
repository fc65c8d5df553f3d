using System.Globalization;
using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Compilation;
using DiagnosticEngine.Scoring;

namespace DiagnosticEngine.Loading.Checks;

/// <summary>Scores the right answer of every sampled variant in the ways that pupils write it, and each option of a choice.</summary>
internal static class WritingChecks
{
    private static readonly ResponseScorer Scorer = new();

    /// <summary>How many responses were scored.</summary>
    public static int Run(CompiledItem item, VariantSurvey survey, ItemPlaces places, FindingLog log)
    {
        int scored = 0;
        bool hasMisreadOption = false;
        HashSet<string> wrongForms = new(StringComparer.Ordinal);
        HashSet<Value> answers = [];
        foreach (ItemVariant variant in survey.Variants)
        {
            // What is accepted is right whatever the wrong rules say, so there it is enough to see each answer once.
            bool isNew = answers.Add(variant.Answer) || item.Item.Kind is ItemKind.Choice or ItemKind.Text;
            foreach (AnswerWriting writing in variant.WriteInAllWays().Where(w => isNew || !w.IsAccepted))
            {
                scored++;
                if (!wrongForms.Contains(writing.Form) && Problem(variant, writing) is { } problem)
                {
                    wrongForms.Add(writing.Form);
                    log.Add(VariantFindings.AnswerMisread, places.Answer, $"With {variant.Key} the right answer, written {writing.Form}, {Quote.Of(writing.Text)}, {problem}.");
                }
            }

            foreach (Value option in variant.Options)
            {
                scored++;
                if (!hasMisreadOption && Misread(variant, option) is { } read)
                {
                    hasMisreadOption = true;
                    log.Add(VariantFindings.OptionMisread, places.Options, $"With {variant.Key} the option {Quote.Of(option.ToString())} is read as {read}.");
                }
            }
        }

        return scored;
    }

    private static string? Problem(ItemVariant variant, AnswerWriting writing)
    {
        ScoredResponse scored = Score(variant, writing.Text);
        if (writing.IsAccepted)
        {
            return scored.IsCorrect ? null : $"is not taken for right but for {Word(scored)}";
        }

        // A misconception is named where its rule leads to just this text.
        return scored.IsCorrect ? "is taken for right, though the item does not accept that form"
            : scored.Outcome is ResponseOutcome.Misconception or ResponseOutcome.Slip && !IsForeseen(variant, writing.Text) ? $"is taken for {Word(scored)}, which leads to no such form"
            : null;
    }

    private static bool IsForeseen(ItemVariant variant, string text) =>
        variant.Predictions.Select(p => p.Gives)
            .Concat(variant.Problem?.Problem.Rules.Select(variant.Problem.Predict) ?? [])
            .Any(v => v.Kind == ValueKind.Text && Plain(v.Text) == Plain(text));

    private static string Plain(string text) => text.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();

    /// <summary>What an option is read as, where that is something else.</summary>
    private static string? Misread(ItemVariant variant, Value option)
    {
        ScoredResponse scored = Score(variant, option.ToString());
        return scored.Answer is null ? "no answer" : scored.Answer.Equals(option) ? null : Quote.Of(scored.Answer.ToString());
    }

    private static ScoredResponse Score(ItemVariant variant, string text) => Scorer.Score(variant, new() { Id = "check", Text = text });

    private static string Word(ScoredResponse scored) => scored.Outcome switch
    {
        ResponseOutcome.Misconception => string.Join(" and ", scored.MisconceptionIds),
        ResponseOutcome.Invalid => $"invalid ({scored.Message})",
        _ => scored.Outcome.ToString().ToLower(CultureInfo.InvariantCulture),
    };
}
