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

    private readonly double _consistency;
    private readonly double _chance;

    /// <summary>Makes the selector.</summary>
    /// <param name="consistency">Probability that a pupil who follows a misconception shows it where it bites, 0 to 1.</param>
    /// <param name="chance">Chance of one particular wrong answer otherwise, 0 to 1.</param>
    public InformationSelector(double consistency = 0.8, double chance = 0.02)
    {
        _consistency = consistency;
        _chance = chance;
    }

    /// <inheritdoc/>
    public string Name => "information";

    /// <inheritdoc/>
    public SelectionDecision SelectNext(SelectionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return RankedSelection.Best(context, Name, "Its answer is expected to tell most for the time it takes.", i => Score(context, i));
    }

    private double Score(SelectionContext context, Item item)
    {
        OutcomeLikelihoods likelihoods = ResponseModel.LikelihoodsOf(context.State.Model.Parameters, item);
        double mastery = 1;
        foreach (int node in ResponseModel.NodesOf(context.State.Model, item))
        {
            mastery *= context.State[node];
        }

        double bits = likelihoods.Information(mastery);
        foreach (MalRule rule in item.MalRules)
        {
            if (rule.MisconceptionId is { } id && context.Misconceptions.TryGetValue(id, out double p) && p is >= LiveFrom and <= LiveTo)
            {
                bits += MatchInformation(p);
            }
        }

        return bits / context.Bank.MinutesOf(item);
    }

    private double MatchInformation(double p)
    {
        double match = (p * _consistency) + ((1 - p) * _chance);
        return Numerics.LogDomain.BinaryEntropy(match)
            - (p * Numerics.LogDomain.BinaryEntropy(_consistency)) - ((1 - p) * Numerics.LogDomain.BinaryEntropy(_chance));
    }
}
