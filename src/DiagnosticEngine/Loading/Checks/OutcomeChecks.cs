using System.Globalization;
using DiagnosticEngine.Items;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Compilation;

namespace DiagnosticEngine.Loading.Checks;

/// <summary>Checks that mal-rules say something, and something wrong.</summary>
internal static class OutcomeChecks
{
    public static void Run(CompiledItem item, VariantSurvey survey, ItemPlaces places, FindingLog log)
    {
        for (int i = 0; i < survey.Rules.Count; i++)
        {
            RuleUse use = survey.Rules[i];
            string name = Name(item.Item.MalRules[i]);
            string count = string.Create(CultureInfo.InvariantCulture, $"{use.GaveAnswer:N0} of {survey.SatisfyingConstraints:N0} variants");
            if (use.Predicted == 0)
            {
                log.Add(VariantFindings.RuleSilent, places.Rule(i), $"{name} says nothing on any of {survey.SatisfyingConstraints.ToString("N0", CultureInfo.InvariantCulture)} variants.");
            }
            else if (use.GaveAnswer == use.Predicted)
            {
                log.Add(VariantFindings.RuleAlwaysRight, places.Rule(i), $"{name} gives the right answer whenever it says something: {count}.");
            }
            else if (use.GaveAnswer * 2 > survey.SatisfyingConstraints)
            {
                log.Add(VariantFindings.RuleMostlyRight, places.Rule(i), $"{name} gives the right answer in {count}, which are never drawn.");
            }
            else if (use.GaveAnswer > 0)
            {
                log.Add(VariantFindings.RuleSometimesRight, places.Rule(i), $"{name} gives the right answer in {count}, which are never drawn.");
            }
        }

        if (MayCoincide(survey))
        {
            CoincidenceChecks.Run(item, places, log);
        }
    }

    /// <summary>Whether two rules can coincide always or in most variants, going by the counts.</summary>
    private static bool MayCoincide(VariantSurvey survey)
    {
        int refused = survey.SatisfyingConstraints - survey.Accepted;
        return survey.RuleCollisions > 0
            && (refused * 2 > survey.SatisfyingConstraints || survey.Rules.Where(r => r.Predicted > 0 && r.Predicted <= refused).GroupBy(r => r.Predicted).Any(g => g.Count() > 1));
    }

    /// <summary>How messages name a mal-rule.</summary>
    public static string Name(MalRule rule) => rule.MisconceptionId ?? "The slip";
}
