using DiagnosticEngine.Inference;

namespace DiagnosticEngine.Selection;

/// <summary>Variance of the chance of a right answer over what is believed: w (1 − w) (1 − slip − guess)², w the chance of having all attributes.</summary>
internal readonly struct AttributeDiscrimination : IAttributeIndex
{
    /// <inheritdoc/>
    public double Of(PatternPosterior posterior, AttributeItem item)
    {
        double gap = 1 - item.Slip - item.Guess;
        return posterior.ProbabilityOfAll(item.Attributes) * posterior.ProbabilityOfLack(item.Attributes) * gap * gap;
    }
}
