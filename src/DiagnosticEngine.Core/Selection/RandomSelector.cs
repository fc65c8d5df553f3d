using DiagnosticEngine.Items;

namespace DiagnosticEngine.Selection;

/// <summary>Chooses any candidate, each equally likely: the baseline that every other selector must beat.</summary>
/// <remarks>Pure and safe to share between threads; the randomness is the context's.</remarks>
public sealed class RandomSelector : IItemSelector, IIgnoresBeliefs
{
    /// <inheritdoc/>
    public string Name => "random";

    /// <inheritdoc/>
    public SelectionDecision SelectNext(SelectionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        Item chosen = context.Candidates[(int)context.Random.NextBelow(context.Candidates.Count)];
        return new()
        {
            Item = chosen,
            Selector = Name,
            Reason = "Chosen by chance.",
            Candidates = [new ScoredCandidate { ItemId = chosen.Id, Score = 1.0 / context.Candidates.Count }],
            CandidateCount = context.Candidates.Count,
            ScoreUnit = "chance of being chosen",
        };
    }
}
