using DiagnosticEngine.Curricula;
using DiagnosticEngine.Items;
using DiagnosticEngine.Scoring;

namespace DiagnosticEngine.Inference;

/// <summary>What a scored response says about the nodes of its item, as likelihoods with and without them.</summary>
/// <remarks>
/// Without help: right has probability (1 − notSure)(1 − slip) when secured and (1 − notSure)·guess when not; wrong has the rest; "not sure
/// yet" is an outcome of its own. Guess is 1/options for a choice. After help worth c, a right response counts as right with weight c and as
/// saying nothing with weight 1 − c: with probability 1 − c the help would have brought it about in any case. So more help never makes a success
/// count against the pupil. After help with a drawing or objects it is evidence about that
/// representation and says nothing about the one that was asked. An answer one out is as likely a slip as not, so it counts half (the square root of its likelihoods). Where the
/// observer is unsure, the two likelihoods are mixed with their swap: with the stated probability the verdict holds, otherwise the
/// opposite does. Pure and safe to share between threads.
/// </remarks>
public static class ResponseModel
{
    /// <summary>The evidence in a response; null where it says nothing.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Evidence? EvidenceOf(KnowledgeModel model, ItemVariant variant, ScoredResponse scored)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(variant);
        ArgumentNullException.ThrowIfNull(scored);
        int[] nodes = NodesOf(model, variant.Item, scored);
        if (!scored.IsEvidence || nodes.Length == 0)
        {
            return null;
        }

        OutcomeLikelihoods likelihoods = LikelihoodsOf(model.Parameters, variant.Item);
        Evidence sure = scored.Outcome switch
        {
            ResponseOutcome.Correct => new()
            {
                Nodes = nodes,
                WhenSecured = (scored.Credit * likelihoods.RightWhenSecured) + (1 - scored.Credit),
                WhenNot = (scored.Credit * likelihoods.RightWhenNot) + (1 - scored.Credit),
            },
            ResponseOutcome.NotSure => new() { Nodes = nodes, WhenSecured = likelihoods.NotSureWhenSecured, WhenNot = likelihoods.NotSureWhenNot },
            ResponseOutcome.Slip => new()
            {
                Nodes = nodes,
                WhenSecured = Math.Sqrt(likelihoods.WrongWhenSecured),
                WhenNot = Math.Sqrt(likelihoods.WrongWhenNot),
            },
            _ => new() { Nodes = nodes, WhenSecured = likelihoods.WrongWhenSecured, WhenNot = likelihoods.WrongWhenNot },
        };
        return scored.IsUnsure ? Unsure(sure, model.Parameters.UnsureObserver) : sure;
    }

    private static Evidence Unsure(Evidence sure, double certainty) => sure with
    {
        WhenSecured = (certainty * sure.WhenSecured) + ((1 - certainty) * sure.WhenNot),
        WhenNot = (certainty * sure.WhenNot) + ((1 - certainty) * sure.WhenSecured),
    };

    /// <summary>How likely each outcome of an item is, with and without what it asks for.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static OutcomeLikelihoods LikelihoodsOf(KnowledgeModelParameters parameters, Item item)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(item);
        double guess = item.Kind == ItemKind.Choice && item.Options.Count > 1 ? 1.0 / item.Options.Count : parameters.Guess;
        return new()
        {
            RightWhenSecured = (1 - parameters.NotSureWhenSecured) * (1 - parameters.Slip),
            RightWhenNot = (1 - parameters.NotSureWhenNot) * guess,
            WrongWhenSecured = (1 - parameters.NotSureWhenSecured) * parameters.Slip,
            WrongWhenNot = (1 - parameters.NotSureWhenNot) * (1 - guess),
            NotSureWhenSecured = parameters.NotSureWhenSecured,
            NotSureWhenNot = parameters.NotSureWhenNot,
        };
    }

    /// <summary>The positions of the nodes that an item asks for; those outside the model are left out.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static int[] NodesOf(KnowledgeModel model, Item item)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(item);
        List<int> nodes = new(item.SkillIds.Count);
        foreach (string skill in item.SkillIds)
        {
            if (model.TryIndexOf(new NodeId(skill, item.Representation), out int index))
            {
                nodes.Add(index);
            }
        }

        return [.. nodes];
    }

    /// <summary>
    /// The positions of the nodes that a response is evidence about: those of its item, but after help with a drawing or objects a right response is one
    /// with the next lower representation that the skill has, where it has one.
    /// </summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static int[] NodesOf(KnowledgeModel model, Item item, ScoredResponse scored)
    {
        ArgumentNullException.ThrowIfNull(scored);
        int[] nodes = NodesOf(model, item);
        return scored.IsCorrect && HelpLevel.IncludesRepresentation(item, scored.Response.HelpUsed) ? [.. nodes.Select(n => Lower(model, n))] : nodes;
    }

    private static int Lower(KnowledgeModel model, int node)
    {
        NodeId id = model.Nodes[node].Id;
        for (Representation lower = id.Representation - 1; lower >= Representation.Concrete; lower--)
        {
            if (model.TryIndexOf(new NodeId(id.SkillId, lower), out int index))
            {
                return index;
            }
        }

        return node;
    }

    /// <summary>Probability that all of some nodes are secured, 0 to 1; several count as independent.</summary>
    internal static double SecuredIn(KnowledgeState state, ReadOnlySpan<int> nodes)
    {
        double secured = 1;
        foreach (int node in nodes)
        {
            secured *= state[node];
        }

        return secured;
    }
}
