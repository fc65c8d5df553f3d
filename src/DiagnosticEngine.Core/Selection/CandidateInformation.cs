using DiagnosticEngine.Inference;
using DiagnosticEngine.Items;

namespace DiagnosticEngine.Selection;

/// <summary>How much the best of some items is expected to tell about the map.</summary>
internal static class CandidateInformation
{
    /// <summary>Bits, from the probability that all that an item asks for is secured; several skills count as independent. 0 for no item.</summary>
    public static double Best(KnowledgeState state, IEnumerable<Item> items)
    {
        double best = 0;
        foreach (Item item in items)
        {
            double secured = ResponseModel.SecuredIn(state, ResponseModel.NodesOf(state.Model, item));

            best = Math.Max(best, ResponseModel.LikelihoodsOf(state.Model.Parameters, item).Information(secured));
        }

        return best;
    }
}
