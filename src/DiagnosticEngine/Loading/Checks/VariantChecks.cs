using System.Globalization;
using DiagnosticEngine.Items;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Compilation;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Checks;

/// <summary>Checks that an item has variants, and that its expressions have values on them.</summary>
internal static class VariantChecks
{
    /// <summary>Whether there are variants to look at further.</summary>
    public static bool Run(CompiledItem item, VariantSurvey survey, ItemPlaces places, FindingLog log)
    {
        int before = log.ErrorCount;
        if (survey.TooManyCombinations)
        {
            Place place = item.Draft.Node.Find("params")?.Key.Place ?? places.Item;
            log.Add(VariantFindings.TooMany, place, string.Create(CultureInfo.InvariantCulture, $"The parameters have {survey.Combinations:N0} combinations; the limit is 1,000,000,000."));
            return false;
        }

        if (survey.FirstError is VariantRefusal error)
        {
            string count = string.Create(CultureInfo.InvariantCulture, $"{survey.EvaluationErrors:N0} of {survey.Examined:N0}");
            log.Add(ExpressionFindings.NoValue, places.Of(error), $"{error.Message} This happens for {count} combinations{For(error.Key)}.");
        }

        LogOther(survey, places, log);
        OutcomeChecks.Run(item, survey, places, log);

        // One cause, one finding: when something above leaves no variant, that has been said.
        if (survey.Accepted == 0 && log.ErrorCount == before)
        {
            LogNone(item, survey, places, log);
        }

        return survey.Accepted > 0;
    }

    /// <summary>", for example a=1,b=2", or nothing.</summary>
    public static string For(string key) => key.Length == 0 ? "" : $", for example {key}";

    private static void LogNone(CompiledItem item, VariantSurvey survey, ItemPlaces places, FindingLog log)
    {
        if (survey.SatisfyingConstraints == 0)
        {
            ConditionCount.Report(item, survey, places, log);
            return;
        }

        VariantRefusal? first = survey.FirstAnswerCollision ?? survey.FirstRuleCollision ?? survey.FirstOtherRefusal;
        string message = string.Create(
            CultureInfo.InvariantCulture,
            $"The item has no usable variant. Of {survey.SatisfyingConstraints:N0} combinations that meet the conditions, mal-rules give the right answer in {survey.AnswerCollisions:N0}, two mal-rules coincide in {survey.RuleCollisions:N0}, and {survey.OtherRefusals:N0} are refused because of the options or the kind.");
        log.Add(VariantFindings.None, places.Item, first is null ? message : $"{message} For example {first.Key}: {first.Message}");
    }

    private static void LogOther(VariantSurvey survey, ItemPlaces places, FindingLog log)
    {
        if (survey.FirstOtherRefusal is not VariantRefusal other)
        {
            return;
        }

        FindingKind kind = other.Reason switch
        {
            VariantRefusalReason.WrongAnswerKind => VariantFindings.WrongAnswerKind,
            VariantRefusalReason.AnswerNotAnOption => VariantFindings.AnswerNotOption,
            VariantRefusalReason.WrongPredictionKind => VariantFindings.PredictionWrongKind,
            VariantRefusalReason.OptionsCoincide => VariantFindings.OptionsSame,
            _ => VariantFindings.PredictionNotOption,
        };
        string count = string.Create(CultureInfo.InvariantCulture, $"{survey.OtherRefusals:N0} of {survey.SatisfyingConstraints:N0}");
        log.Add(kind, places.Of(other), $"{other.Message} Such variants are never drawn: {count}{For(other.Key)}.");
    }
}
