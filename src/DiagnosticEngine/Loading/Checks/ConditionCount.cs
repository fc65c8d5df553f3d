using System.Globalization;
using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Compilation;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Checks;

/// <summary>Says which condition leaves nothing when no values meet all of them.</summary>
internal static class ConditionCount
{
    private const int MostLookedAt = 5_000;

    public static void Report(CompiledItem item, VariantSurvey survey, ItemPlaces places, FindingLog log)
    {
        IReadOnlyList<Expression> conditions = item.Item.Constraints;
        int[] alone = new int[conditions.Count];
        int[] upTo = new int[conditions.Count];
        int total = 0;
        foreach (Dictionary<string, Value> values in Combinations.Spread(item.Item, MostLookedAt))
        {
            total++;
            bool all = true;
            for (int i = 0; i < conditions.Count; i++)
            {
                bool holds = Combinations.Holds(conditions[i], values);
                all &= holds;
                alone[i] += holds ? 1 : 0;
                upTo[i] += all ? 1 : 0;
            }
        }

        int culprit = Array.FindIndex(upTo, n => n == 0);
        Place place = culprit < 0 ? places.Item : places.Condition(culprit);
        IEnumerable<string> counts = conditions.Select((c, i) => string.Create(CultureInfo.InvariantCulture, $"{Quote.Of(c.Source)} {alone[i]:N0}, with those before it {upTo[i]:N0}"));
        string message = conditions.Count == 0
            ? "The item has no usable variant: the parameters have no values."
            : string.Create(CultureInfo.InvariantCulture, $"The item has no usable variant. Of {total:N0} combinations, these conditions hold for: {string.Join("; ", counts)}.");
        log.Add(VariantFindings.None, place, survey.IsComplete ? message : message + " Only a sample was looked at.");
    }
}
