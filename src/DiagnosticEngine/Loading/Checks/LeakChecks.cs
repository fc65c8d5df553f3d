using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Compilation;

namespace DiagnosticEngine.Loading.Checks;

/// <summary>Finds texts that hold the answer in every sampled variant.</summary>
internal static class LeakChecks
{
    public static void Run(CompiledItem item, VariantSurvey survey, FindingLog log)
    {
        if (item.Item.Kind == ItemKind.Observed)
        {
            return;
        }

        if (survey.Variants.All(v => v.Picture is not null && HoldsAnswer(v.Picture.Text, v)))
        {
            log.Add(
                PictureFindings.GivesAnswerAway,
                item.Draft.Picture!.Text!.Default.Place,
                $"The picture's text holds the answer in every variant that was tried, for example {Quote.Of(survey.Variants[0].Picture!.Text)} with the answer {survey.Variants[0].Write(survey.Variants[0].Answer)}.");
        }

        // A prompt may hold its answer with good reason, as in "Which is larger?"; the words to be read aloud must not add it.
        if (item.Draft.Speak is not null && survey.Variants.All(v => HoldsAnswer(v.Speak, v) && !HoldsAnswer(v.Prompt, v)))
        {
            log.Add(
                VariantFindings.SpeakHoldsAnswer,
                item.Draft.Speak.Default.Place,
                $"The words to be read aloud hold the answer in every variant that was tried, and the prompt does not, for example {Quote.Of(survey.Variants[0].Speak)} with the answer {survey.Variants[0].Write(survey.Variants[0].Answer)}.");
        }
    }

    private static bool HoldsAnswer(string text, ItemVariant variant)
    {
        string answer = variant.Write(variant.Answer);
        return variant.Answer.Kind is ValueKind.Number or ValueKind.Text
            && answer.Length > 0
            && Tokens.Holds(text, answer)
            && !(variant.Options.Count > 0 && variant.Options.All(o => Tokens.Holds(text, o.ToString())));
    }
}
