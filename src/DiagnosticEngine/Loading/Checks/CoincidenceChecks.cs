using System.Globalization;
using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Items.Problems;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Compilation;

namespace DiagnosticEngine.Loading.Checks;

/// <summary>Finds pairs of mal-rules with different meanings that give the same wrong answer always or mostly.</summary>
internal static class CoincidenceChecks
{
    private const int MostLookedAt = 4_000;

    public static void Run(CompiledItem item, ItemPlaces places, FindingLog log)
    {
        IReadOnlyList<MalRule> rules = item.Item.MalRules;
        int[] speaks = new int[rules.Count];
        int[,] same = new int[rules.Count, rules.Count];
        string?[,] example = new string?[rules.Count, rules.Count];
        int satisfying = 0;
        foreach (Dictionary<string, Value> values in Combinations.Spread(item.Item, MostLookedAt))
        {
            if (!item.Item.Constraints.All(c => Combinations.Holds(c, values)))
            {
                continue;
            }

            satisfying++;
            HashSet<string>[] gives = [.. rules.Select(r => Gives(item.Item, r, values))];
            for (int i = 0; i < rules.Count; i++)
            {
                speaks[i] += gives[i].Count > 0 ? 1 : 0;
                for (int j = 0; j < i; j++)
                {
                    if (gives[i].Overlaps(gives[j]))
                    {
                        same[j, i]++;
                        example[j, i] ??= $"{Key(item.Item, values)} gives {gives[i].First(gives[j].Contains)}";
                    }
                }
            }
        }

        for (int i = 0; i < rules.Count; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (same[j, i] == 0 || rules[i].MisconceptionId == rules[j].MisconceptionId)
                {
                    continue;
                }

                bool isAlways = same[j, i] == Math.Max(speaks[i], speaks[j]);
                if (!isAlways && same[j, i] * 2 <= satisfying)
                {
                    continue;
                }

                string count = string.Create(CultureInfo.InvariantCulture, $"{same[j, i]:N0} of {satisfying:N0} combinations");
                log.Add(
                    isAlways ? VariantFindings.OutcomesSame : VariantFindings.OutcomesMostlySame,
                    places.Rule(i),
                    $"{OutcomeChecks.Name(rules[j])} and {OutcomeChecks.Name(rules[i])} give the same response in {count}, for example {example[j, i]}.",
                    related: [new() { Location = places.Rule(j).ToLocation(), Message = "The other mal-rule stands here." }]);
            }
        }
    }

    private static HashSet<string> Gives(Item item, MalRule rule, Dictionary<string, Value> values)
    {
        if (rule.When is not null && !Combinations.Holds(rule.When, values))
        {
            return [];
        }

        IEnumerable<Value?> gives = rule.Gives.Select(g => Combinations.TryEvaluate(g, values)).Append(rule.Rule is null ? null : Own(item, rule.Rule, values));
        return [.. gives.Where(v => v is not null && v.Kind != ValueKind.None).Select(v => v!.ToString().ToUpperInvariant())];
    }

    private static Value? Own(Item item, WrongRule rule, Dictionary<string, Value> values)
    {
        try
        {
            return item.Problem!.TryPose(values, item.Answer!.Evaluate(values))?.Predict(rule);
        }
        catch (ExpressionException)
        {
            return null;
        }
    }

    private static string Key(Item item, Dictionary<string, Value> values) => string.Join(",", item.Parameters.Select(p => $"{p.Name}={values[p.Name]}"));
}
