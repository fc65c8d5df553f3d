using DiagnosticEngine.Inference;

namespace DiagnosticEngine.Selection;

/// <summary>Chooses the item whose answer is expected to tell most, per minute or per item: about what it asks for, and about live misconceptions.</summary>
/// <remarks>
/// The score is the mutual information in bits between the answer and what the item asks for (which for one node depends on that node's
/// probability alone), plus that between the answer and each misconception in doubt that the item can show, divided by the expected minutes.
/// Several skills at once count as one event: all secured, taken as independent. Pure and safe to share between threads.
/// </remarks>
/// <param name="perMinute">Whether the score is divided by the expected minutes ("information"; default) or not ("information-per-item").</param>
public sealed class InformationSelector(bool perMinute = true) : IItemSelector
{
    private readonly ItemFactsTable _facts = new();

    /// <inheritdoc/>
    public string Name => perMinute ? "information" : "information-per-item";

    /// <inheritdoc/>
    public SelectionDecision SelectNext(SelectionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        Func<Items.Item, ItemFacts> factsOf = _facts.Of(context);
        string reason = perMinute ? "Its answer is expected to tell most for the time it takes." : "Its answer is expected to tell most.";
        return RankedSelection.Best(context, Name, reason, i => Score(context, factsOf(i)), perMinute ? "bits per minute" : "bits");
    }

    private double Score(SelectionContext context, ItemFacts facts)
    {
        double bits = AnswerInformation.Bits(facts.SecuredIn(context.State), facts.WhenSecured, facts.WhenNot)
            + LiveMisconceptions.Sum(context, facts, AnswerInformation.Bits);
        return perMinute ? bits / facts.Minutes : bits;
    }
}
