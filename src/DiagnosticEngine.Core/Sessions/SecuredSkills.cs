using DiagnosticEngine.ErrorPatterns;
using DiagnosticEngine.Inference;
using DiagnosticEngine.Items;

namespace DiagnosticEngine.Sessions;

/// <summary>What is believed about the skills in which misconceptions may show.</summary>
internal static class SecuredSkills
{
    /// <summary>For each misconception that could have shown: the mean belief that the skills it was asked in are secured, 0 to 1.</summary>
    public static IReadOnlyDictionary<string, double> Of(KnowledgeState state, IReadOnlyList<PatternObservation> observations, ItemBank bank)
    {
        Dictionary<string, double> secured = new(StringComparer.Ordinal);
        Dictionary<Item, double> beliefs = new(ReferenceEqualityComparer.Instance);
        foreach (IGrouping<string, (string Id, Item Item)> asked in observations.SelectMany(o => o.All.Select(id => (Id: id, Item: bank.GetItem(o.ItemId)))).GroupBy(a => a.Id, StringComparer.Ordinal))
        {
            secured[asked.Key] = asked.Average(a => BeliefIn(state, a.Item, beliefs));
        }

        return secured;
    }

    private static double BeliefIn(KnowledgeState state, Item item, Dictionary<Item, double> known)
    {
        if (!known.TryGetValue(item, out double belief))
        {
            belief = ResponseModel.SecuredIn(state, ResponseModel.NodesOf(state.Model, item));
            known[item] = belief;
        }

        return belief;
    }
}
