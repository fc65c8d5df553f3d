using DiagnosticEngine.Inference;
using DiagnosticEngine.Items;

namespace DiagnosticEngine.Selection;

/// <summary>What a selector needs to know of an item, worked out once. Immutable.</summary>
internal sealed class ItemFacts
{
    /// <summary>Works it out.</summary>
    public ItemFacts(ItemBank bank, KnowledgeModel model, Item item)
    {
        OutcomeLikelihoods likelihoods = ResponseModel.LikelihoodsOf(model.Parameters, item);
        Nodes = ResponseModel.NodesOf(model, item);
        Minutes = bank.MinutesOf(item);
        WhenSecured = [likelihoods.RightWhenSecured, likelihoods.WrongWhenSecured, likelihoods.NotSureWhenSecured];
        WhenNot = [likelihoods.RightWhenNot, likelihoods.WrongWhenNot, likelihoods.NotSureWhenNot];
        MatchByChance = item.Options.Count > 1 ? 1.0 / item.Options.Count : null;
        Misconceptions = [.. item.MalRules.Select(r => r.MisconceptionId)
            .Concat(item.Problem?.Problem.Rules.Select(r => r.MisconceptionId) ?? [])
            .Concat((item.Task?.Verdicts ?? []).Select(v => v.MisconceptionId))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Positions of the nodes that it asks for.</summary>
    public int[] Nodes { get; }

    /// <summary>Expected minutes.</summary>
    public double Minutes { get; }

    /// <summary>Chance of right, wrong and "not sure yet" when all of the nodes are secured.</summary>
    public double[] WhenSecured { get; }

    /// <summary>The same when one is not.</summary>
    public double[] WhenNot { get; }

    /// <summary>Chance that a wrong choice agrees with a wrong rule; null for an open question.</summary>
    public double? MatchByChance { get; }

    /// <summary>Ids of the misconceptions that an answer can show.</summary>
    public string[] Misconceptions { get; }

    /// <summary>Probability that all that it asks for is secured, the nodes taken as independent.</summary>
    public double SecuredIn(KnowledgeState state) => ResponseModel.SecuredIn(state, Nodes);

    /// <summary>
    /// How much of a belief's variance an answer takes away, as a multiple of its squared covariance with what the item asks for: the sum over
    /// the outcomes of (difference of the likelihoods)² / probability.
    /// </summary>
    /// <param name="secured">Probability that all that it asks for is secured.</param>
    public double Sharpness(double secured)
    {
        double sum = 0;
        for (int o = 0; o < WhenSecured.Length; o++)
        {
            double difference = WhenSecured[o] - WhenNot[o];
            double either = (secured * WhenSecured[o]) + ((1 - secured) * WhenNot[o]);
            sum += either > 0 ? difference * difference / either : 0;
        }

        return sum;
    }
}
