using DiagnosticEngine.Items;

namespace DiagnosticEngine.Selection;

/// <summary>Takes the candidate with the largest score; the earlier in the bank wins a tie.</summary>
internal static class RankedSelection
{
    private const int Shown = 10;

    public static SelectionDecision Best(SelectionContext context, string selector, string reason, Func<Item, double> score, string unit = "")
    {
        List<(Item Item, double Score)> ranked = [.. context.Candidates.Select(i => (i, score(i))).OrderByDescending(c => c.Item2)];
        return new()
        {
            Item = ranked[0].Item,
            Selector = selector,
            Reason = reason,
            Candidates = [.. ranked.Take(Shown).Select(c => new ScoredCandidate { ItemId = c.Item.Id, Score = c.Score })],
            CandidateCount = ranked.Count,
            ScoreUnit = unit,
        };
    }
}
