using DiagnosticEngine.Inference;

namespace DiagnosticEngine.Selection;

/// <summary>
/// Expected divergence of two patterns drawn from what is believed: w (1 − w) (1 − slip − guess) (logit(1 − slip) − logit(guess)), infinite for
/// an item that never misleads in one direction.
/// </summary>
internal readonly struct AttributeDivergence : IAttributeIndex
{
    /// <inheritdoc/>
    public double Of(PatternPosterior posterior, AttributeItem item)
    {
        double gap = 1 - item.Slip - item.Guess;
        double spread = posterior.ProbabilityOfAll(item.Attributes) * posterior.ProbabilityOfLack(item.Attributes) * gap;
        return spread == 0 ? 0 : spread * (Math.Log((1 - item.Slip) / item.Slip) - Math.Log(item.Guess / (1 - item.Guess)));
    }
}
