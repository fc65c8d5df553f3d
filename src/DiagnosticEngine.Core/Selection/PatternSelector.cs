using DiagnosticEngine.Items;

namespace DiagnosticEngine.Selection;

/// <summary>Chooses the question whose answer is expected to tell most about which wrong rules the pupil follows, for the time it takes.</summary>
/// <remarks>
/// The score is the mutual information between the answer and the hypotheses about the question's family of rules (Lindley, 1956), with the numbers that the question would be
/// asked with. Where no question tells anything about rules, another selector chooses. Pure and safe to share between threads.
/// </remarks>
/// <param name="otherwise">Chooses where no rule is in question; null for <see cref="DiagnosisSelector"/>.</param>
public sealed class PatternSelector(IItemSelector? otherwise = null) : IItemSelector, IChoosesNumbers
{
    // Less than this is not worth a question.
    private const double LeastBits = 0.01;

    private readonly IItemSelector _otherwise = otherwise ?? new DiagnosisSelector();

    /// <inheritdoc/>
    public string Name => "patterns";

    /// <inheritdoc/>
    public SelectionDecision SelectNext(SelectionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        Dictionary<Item, double> scores = new(ReferenceEqualityComparer.Instance);
        foreach (Item item in context.Candidates)
        {
            if (context.PatternBits?.Invoke(item) is >= LeastBits and var bits)
            {
                scores[item] = bits / context.Bank.MinutesOf(item);
            }
        }

        if (scores.Count == 0)
        {
            return _otherwise.SelectNext(context);
        }

        SelectionContext telling = context.WithCandidates([.. context.Candidates.Where(scores.ContainsKey)]);
        SelectionDecision decision = RankedSelection.Best(
            telling, Name, "Its numbers are expected to tell most about which rule the pupil follows.", i => scores[i], "bits per minute");
        return decision with { CandidateCount = context.Candidates.Count };
    }
}
