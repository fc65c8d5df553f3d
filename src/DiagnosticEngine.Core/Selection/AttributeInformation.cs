using DiagnosticEngine.Inference;

namespace DiagnosticEngine.Selection;

/// <summary>Bits that the answer is expected to tell about the pattern: about whether the pupil has all attributes, since it hangs on nothing else.</summary>
internal readonly struct AttributeInformation : IAttributeIndex
{
    /// <inheritdoc/>
    public double Of(PatternPosterior posterior, AttributeItem item)
    {
        double having = posterior.ProbabilityOfAll(item.Attributes);
        double lacking = posterior.ProbabilityOfLack(item.Attributes);
        return having > lacking
            ? Bits(lacking, item.Guess, 1 - item.Guess, 1 - item.Slip, item.Slip)
            : Bits(having, 1 - item.Slip, item.Slip, item.Guess, 1 - item.Guess);
    }

    // By the rarer of the two cases, and with differences of likelihoods rather than of entropies: exact also when one case is as good as certain.
    private static double Bits(double rare, double rightIfRare, double wrongIfRare, double rightElse, double wrongElse) =>
        (Outcome(rare, rightIfRare, rightElse) + Outcome(rare, wrongIfRare, wrongElse)) / double.Log(2);

    private static double Outcome(double rare, double ifRare, double otherwise)
    {
        double change = rare * (ifRare - otherwise);
        double either = otherwise + change;
        double own = rare * ifRare > 0 ? rare * ifRare * Math.Log(ifRare / either) : 0;
        return otherwise > 0 ? own - ((1 - rare) * otherwise * LogOfOnePlus(change / otherwise)) : own;
    }

    // log(1 + x) to all digits also for small x (Kahan's device).
    private static double LogOfOnePlus(double x)
    {
        double sum = 1 + x;
        return sum == 1 ? x : x * Math.Log(sum) / (sum - 1);
    }
}
