using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Items.Problems;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Compilation;

namespace DiagnosticEngine.Loading.Checks;

/// <summary>Checks on an item's variants that its answer and its mal-rules are those of the problem that it poses.</summary>
internal static class ItemProblemChecks
{
    public static void Run(CompiledItem item, VariantSurvey survey, FindingLog log)
    {
        if (item.Item.Problem is null)
        {
            return;
        }

        foreach (ItemVariant variant in survey.Variants)
        {
            if (variant.Problem is not { } posed)
            {
                continue;
            }

            // The variant holds its own answer to be right; the problem computes one.
            PosedProblem computed = posed.Problem.TryPose(posed.Given)!;
            if (!Same(item.Item, computed.Answer, variant.Answer))
            {
                log.Add(RuleFindings.OtherAnswer, item.Draft.Problem!.Node.Place, $"With {variant.Key} the item's answer is {variant.Answer}, but that of the problem {posed.Problem.Id} is {computed.Answer}.");
                return;
            }

            if (OtherRule(item, variant, posed, log))
            {
                return;
            }
        }
    }

    private static bool OtherRule(CompiledItem item, ItemVariant variant, PosedProblem posed, FindingLog log)
    {
        foreach (MalRulePrediction prediction in variant.Predictions.Where(p => p.MisconceptionId is not null))
        {
            if (posed.Problem.RuleOf(prediction.MisconceptionId!) is { } rule && !Same(item.Item, posed.Predict(rule), prediction.Gives))
            {
                int index = item.Item.MalRules.ToList().FindIndex(m => m.MisconceptionId == prediction.MisconceptionId);
                string gives = posed.Predict(rule) is { Kind: not ValueKind.None } value ? value.ToString() : "nothing";
                log.Add(RuleFindings.OtherRule, item.Draft.MalRules[index].Node.Place, $"With {variant.Key} the mal-rule gives {prediction.Gives}, but the rule of {prediction.MisconceptionId} gives {gives}.");
                return true;
            }
        }

        return false;
    }

    private static bool Same(Item item, Value one, Value other) =>
        one.Equals(other) || string.Equals(one.ToString(), other.ToString(), StringComparison.OrdinalIgnoreCase)
        || (item.Kind == ItemKind.Remainder && (one, other) is ({ Kind: ValueKind.Number }, { Kind: ValueKind.List }) && one.Number == other.Items[0].Number);
}
