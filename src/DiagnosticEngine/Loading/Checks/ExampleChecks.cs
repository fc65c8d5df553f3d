using DiagnosticEngine.Items;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Compilation;
using DiagnosticEngine.Loading.Drafts;
using DiagnosticEngine.Loading.Reading;
using DiagnosticEngine.Loading.Syntax;
using DiagnosticEngine.Scoring;

namespace DiagnosticEngine.Loading.Checks;

/// <summary>Runs the author's examples with the scorer that sessions use.</summary>
internal static class ExampleChecks
{
    private static readonly ResponseScorer Scorer = new();

    public static void Run(CompiledItem item, FindingLog log)
    {
        for (int i = 0; i < item.Item.Examples.Count; i++)
        {
            Run(item.Item, item.Item.Examples[i], item.Draft.Examples[i], log);
        }
    }

    private static void Run(Item item, ItemExample example, ExampleDraft draft, FindingLog log)
    {
        if (!VariantFactory.TryCreate(item, example.With, out ItemVariant? variant, out VariantRefusal? refusal))
        {
            log.Add(ExampleFindings.NoVariant, (draft.Node["with"] ?? draft.Node).Place, $"The item cannot be asked with these numbers: {refusal.Message}");
            return;
        }

        Response response = new()
        {
            Id = "example",
            Text = example.Response,
            Observations = example.Observations.ToDictionary(o => o.Key, o => o.Value.ToString(), StringComparer.Ordinal),
        };
        ScoredResponse scored = Scorer.Score(variant, response);
        if (!Meets(scored, example.Expect))
        {
            Place place = (draft.Response ?? draft.Node["observations"] ?? draft.Node).Place;
            log.Add(ExampleFindings.Fails, place, $"The example expects {example.Expect}, but the outcome is {Describe(scored)}.", Explain(variant));
        }
    }

    private static bool Meets(ScoredResponse scored, string expect) => scored.Outcome == ResponseOutcome.Misconception
        ? scored.MisconceptionIds.Contains(expect, StringComparer.Ordinal)
        : Word(scored.Outcome) == expect;

    private static string Describe(ScoredResponse scored) => scored.Outcome switch
    {
        ResponseOutcome.Misconception => string.Join(" and ", scored.MisconceptionIds),
        ResponseOutcome.Invalid => $"invalid ({scored.Message})",
        _ => Word(scored.Outcome),
    };

    private static string Word(ResponseOutcome outcome) => outcome switch
    {
        ResponseOutcome.Correct => Words.Expectations[0],
        ResponseOutcome.Incorrect => Words.Expectations[1],
        ResponseOutcome.Slip => Words.Expectations[2],
        ResponseOutcome.Invalid => Words.Expectations[3],
        ResponseOutcome.Unclear => Words.Expectations[4],
        ResponseOutcome.NoEvidence => Words.Expectations[5],
        _ => "",
    };

    /// <summary>What the item makes of these numbers, which is what an author needs to see next.</summary>
    private static string? Explain(ItemVariant variant)
    {
        if (variant.Item.Kind == ItemKind.Observed)
        {
            return null;
        }

        IEnumerable<string> wrong = variant.Predictions.Select(p => $"{variant.Write(p.Gives)} means {p.MisconceptionId ?? "slip"}");
        return $"With these numbers the answer is {variant.Write(variant.Answer)}{(variant.Predictions.Count > 0 ? "; " : "")}{string.Join(", ", wrong)}.";
    }
}
