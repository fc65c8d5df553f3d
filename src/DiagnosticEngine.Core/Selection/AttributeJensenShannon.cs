using DiagnosticEngine.Inference;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Selection;

/// <summary>
/// The same as <see cref="AttributeInformation"/> in the form in which it is published and programmed elsewhere: entropy of the mean over all patterns less mean of
/// the entropies. Where almost nothing is left to learn (1e-13 bits) the rounding of this form decides, and with it what other programs choose.
/// </summary>
internal readonly struct AttributeJensenShannon : IAttributeIndex
{
    /// <inheritdoc/>
    public double Of(PatternPosterior posterior, AttributeItem item)
    {
        double with = 1 - item.Slip;
        double entropyWith = LogDomain.BinaryEntropy(with);
        double entropyWithout = LogDomain.BinaryEntropy(item.Guess);
        ReadOnlySpan<double> probabilities = posterior.Probabilities;
        double right = 0;
        double entropy = 0;
        for (int pattern = 0; pattern < probabilities.Length; pattern++)
        {
            bool hasAll = (pattern & item.Attributes) == item.Attributes;
            right += probabilities[pattern] * (hasAll ? with : item.Guess);
            entropy += probabilities[pattern] * (hasAll ? entropyWith : entropyWithout);
        }

        return LogDomain.BinaryEntropy(right) - entropy;
    }
}
