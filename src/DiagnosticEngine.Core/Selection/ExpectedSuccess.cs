using DiagnosticEngine.Inference;
using DiagnosticEngine.Items;

namespace DiagnosticEngine.Selection;

/// <summary>How likely a right answer to an item is, from what is believed now.</summary>
internal static class ExpectedSuccess
{
    /// <summary>Probability of a right answer without help, 0 to 1; several skills count as independent.</summary>
    public static double Of(KnowledgeState state, Item item)
    {
        double secured = ResponseModel.SecuredIn(state, ResponseModel.NodesOf(state.Model, item));

        OutcomeLikelihoods likelihoods = ResponseModel.LikelihoodsOf(state.Model.Parameters, item);
        return (secured * likelihoods.RightWhenSecured) + ((1 - secured) * likelihoods.RightWhenNot);
    }
}
