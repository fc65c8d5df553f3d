using DiagnosticEngine.Inference;
using DiagnosticEngine.Items;

namespace DiagnosticEngine.Selection;

/// <summary>Chooses the item whose answer is expected to tell most per minute: about what is known, and about live misconceptions.</summary>
/// <remarks>
/// The score is the mutual information in bits between the answer and what the item asks for (which for one node depends on that node's
/// probability alone), plus that between the answer and each misconception in doubt that the item can show, divided by the expected minutes.
/// Several skills at once count as one event: all secured, taken as independent. Pure and safe to share between threads.
/// </remarks>
public sealed class InformationSelector : IItemSelector
{
    /// <summary>A misconception is live between these probabilities: seen at least once, and not yet settled.</summary>
    private const double LiveFrom = 0.25;
    private const double LiveTo = 0.97;

    /// <inheritdoc/>
    public string Name => "information";

    /// <inheritdoc/>
    public SelectionDecision SelectNext(SelectionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return RankedSelection.Best(context, Name, "Its answer is expected to tell most for the time it takes.", i => Score(context, i), "bits per minute");
    }

    private static double Score(SelectionContext context, Item item)
    {
        OutcomeLikelihoods likelihoods = ResponseModel.LikelihoodsOf(context.State.Model.Parameters, item);
        double mastery = 1;
        foreach (int node in ResponseModel.NodesOf(context.State.Model, item))
        {
            mastery *= context.State[node];
        }

        double bits = likelihoods.Information(mastery);
        double chance = item.Options.Count > 1 ? 1.0 / item.Options.Count : context.PatternParameters.OpenMatch;
        foreach (string id in MisconceptionsOf(item))
        {
            if (context.Misconceptions.TryGetValue(id, out double p) && p is >= LiveFrom and <= LiveTo)
            {
                bits += AnswerInformation.Bits(p, context.PatternParameters.Consistency, chance);
            }
        }

        return bits / context.Bank.MinutesOf(item);
    }

    private static IEnumerable<string> MisconceptionsOf(Item item) => item.MalRules.Select(r => r.MisconceptionId)
        .Concat((item.Task?.Verdicts ?? []).Select(v => v.MisconceptionId))
        .OfType<string>()
        .Distinct(StringComparer.Ordinal);
}
