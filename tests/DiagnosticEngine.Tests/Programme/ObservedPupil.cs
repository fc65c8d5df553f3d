using System.Globalization;
using DiagnosticEngine.Items;
using DiagnosticEngine.Scoring;

namespace DiagnosticEngine.Tests.Programme;

/// <summary>What an adult would tick who watched a pupil do a task well, or not.</summary>
internal static class ObservedPupil
{
    private const int MostTries = 20_000;
    private static readonly ResponseScorer s_scorer = new();

    /// <summary>The first way to fill in the checklist that comes out as wanted.</summary>
    public static Response Response(ItemVariant variant, string id, bool isRight)
    {
        IReadOnlyList<Observation> lines = variant.Item.Task!.Observations;
        string[][] entries = [.. lines.Select(l => EntriesOf(l, variant, isRight))];
        long ways = entries.Aggregate(1L, (product, e) => Math.Min(MostTries, product * e.Length));
        for (int way = 0; way < ways; way++)
        {
            int rest = way;
            Dictionary<string, string> filled = new(StringComparer.Ordinal);
            for (int i = 0; i < entries.Length; i++)
            {
                filled[lines[i].Id] = entries[i][rest % entries[i].Length];
                rest /= entries[i].Length;
            }

            Response response = new() { Id = id, Observations = filled.Where(f => f.Value.Length > 0).ToDictionary() };
            ResponseOutcome outcome = s_scorer.Score(variant, response).Outcome;
            if (isRight ? outcome == ResponseOutcome.Correct : outcome is ResponseOutcome.Incorrect or ResponseOutcome.Misconception)
            {
                return response;
            }
        }

        throw new InvalidOperationException($"{variant.Item.Id} {variant.Key}: no checklist comes out {(isRight ? "right" : "wrong")}.");
    }

    private static string[] EntriesOf(Observation line, ItemVariant variant, bool isRight) => line.Type switch
    {
        ObservationType.YesNo => isRight ? ["yes", "no"] : ["no", "yes"],
        ObservationType.OneOf => [.. line.Options],
        ObservationType.Number => [.. NumbersOf(variant)],
        _ => [""],
    };

    private static IEnumerable<string> NumbersOf(ItemVariant variant) =>
        variant.Key.Split(',').Select(p => p.Split('=')[^1]).Where(v => int.TryParse(v, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            .Concat(Enumerable.Range(0, 25).Select(n => n.ToString(CultureInfo.InvariantCulture))).Distinct();
}
