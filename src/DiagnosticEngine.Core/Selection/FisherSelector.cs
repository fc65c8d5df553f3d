using DiagnosticEngine.Inference;
using DiagnosticEngine.Items;
using DiagnosticEngine.Numerics;
using DiagnosticEngine.Scoring;

namespace DiagnosticEngine.Selection;

/// <summary>One-dimensional item response theory with maximum Fisher information: the classical baseline that knows one level and no map.</summary>
/// <remarks>
/// One level for each pupil, with the prior of the model; a node is secured with probability logistic(slope × (level − difficulty)), prerequisites and
/// strands notwithstanding, and an item is answered rightly when all its nodes are. Guess and slip of the model are the asymptotes, so that this is the
/// four-parameter model with known numbers: the baseline then reads answers with the same chances as everything it is compared with, and choices and
/// open questions on the same scale. "Not sure yet" counts as wrong, and help is not discounted: the classical model has right and wrong alone.
/// The level is the posterior mean (EAP) of all answers so far, and the item with the most information at it is next; minutes do not count.
/// Pure and safe to share between threads.
/// </remarks>
public sealed class FisherSelector : IItemSelector, IIgnoresBeliefs
{
    private const double Reach = 4;

    /// <inheritdoc/>
    public string Name => "fisher";

    /// <inheritdoc/>
    public SelectionDecision SelectNext(SelectionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        double level = LevelAfter(context.State.Model, context.Asked).Mean;
        return RankedSelection.Best(
            context, Name, "Its answer is expected to tell most about the pupil's level.", i => InformationAt(context.State.Model, i, level));
    }

    /// <summary>What is believed about the level after some answers.</summary>
    internal static AbilityPosterior LevelAfter(KnowledgeModel model, IReadOnlyList<AskedItem> asked)
    {
        double deviation = Math.Max(model.Parameters.LevelDeviation, 1e-6);
        AbilityPosterior level = new(new()
        {
            Lowest = model.Parameters.LevelMean - (Reach * deviation),
            Highest = model.Parameters.LevelMean + (Reach * deviation),
            PriorMean = model.Parameters.LevelMean,
            PriorDeviation = deviation,
        });
        foreach (AskedItem answer in asked.Where(a => a.IsFailure || a.Outcome == ResponseOutcome.Correct))
        {
            int[] nodes = ResponseModel.NodesOf(model, answer.Item);
            OutcomeLikelihoods likelihoods = ResponseModel.LikelihoodsOf(model.Parameters, answer.Item);
            level = level.Weighted(at => answer.IsFailure ? 1 - RightAt(model, nodes, likelihoods, at) : RightAt(model, nodes, likelihoods, at));
        }

        return level;
    }

    /// <summary>Fisher information of an item about the level, P'² / (P (1 − P)).</summary>
    internal static double InformationAt(KnowledgeModel model, Item item, double level)
    {
        int[] nodes = ResponseModel.NodesOf(model, item);
        OutcomeLikelihoods likelihoods = ResponseModel.LikelihoodsOf(model.Parameters, item);
        double right = RightAt(model, nodes, likelihoods, level);

        // The derivative of a product of logistic curves is the product times the sum of their complements.
        double slope = (right - likelihoods.RightWhenNot) * model.Parameters.Slope * nodes.Sum(n => 1 - CurveAt(model, n, level));
        return slope == 0 ? 0 : slope * slope / (right * (1 - right));
    }

    private static double RightAt(KnowledgeModel model, int[] nodes, OutcomeLikelihoods likelihoods, double level)
    {
        double secured = 1;
        foreach (int node in nodes)
        {
            secured *= CurveAt(model, node, level);
        }

        return likelihoods.RightWhenNot + ((likelihoods.RightWhenSecured - likelihoods.RightWhenNot) * secured);
    }

    private static double CurveAt(KnowledgeModel model, int node, double level) =>
        LogDomain.Logistic(model.Parameters.Slope * (level - model.Nodes[node].Difficulty));
}
